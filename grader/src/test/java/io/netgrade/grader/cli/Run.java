package io.netgrade.grader.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a command printed and how it exited. */
record Run(int code, String out, String err) {

    /** Runs the command that a user would type after {@code netgrade}. */
    static Run netgrade(String... arguments) {
        return by(Netgrade.commandLine(), List.of(arguments));
    }

    /** Runs it by a command line that may have been set up otherwise. */
    static Run by(CommandLine line, List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Run(line.execute(arguments.toArray(String[]::new)), out.toString(), err.toString());
    }
}
