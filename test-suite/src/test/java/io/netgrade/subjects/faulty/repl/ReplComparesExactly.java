package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;

/** Takes only the four bytes exit for the word exit. */
@Loses(value = "TCP-REPL-03", because = "exit with a line end behind it, or in capitals, does not end the session")
public final class ReplComparesExactly extends ReplServer {

    public static void main(String[] args) {
        new ReplComparesExactly().start(args);
    }

    @Override
    public boolean isExit(String text) {
        return text.equals("exit");
    }
}
