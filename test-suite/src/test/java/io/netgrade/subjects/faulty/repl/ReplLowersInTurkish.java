package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;

/** Compares in the lower case of the platform's language. */
@Loses(value = "RUN-06", because = "in Turkish the I of EXIT becomes one without a dot")
public final class ReplLowersInTurkish extends ReplServer {

    public static void main(String[] args) {
        new ReplLowersInTurkish().start(args);
    }

    @Override
    @SuppressWarnings("StringCaseLocaleUsage") // This is the mistake.
    public boolean isExit(String text) {
        return text.trim().toLowerCase().equals("exit");
    }
}
