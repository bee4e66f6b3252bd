package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.util.Locale;

/** Ends at any message that holds the word exit. */
@Loses(value = "TCP-REPL-03", because = "exiting and xexit are messages")
public final class ReplContainsExit extends ReplServer {

    public static void main(String[] args) {
        new ReplContainsExit().start(args);
    }

    @Override
    public boolean isExit(String text) {
        return text.toLowerCase(Locale.ROOT).contains("exit");
    }
}
