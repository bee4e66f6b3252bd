package io.netgrade.grader.cli;

import io.netgrade.grader.report.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say who follows a batch: a person, who may want to hear nothing, and a program. */
final class Audience {

    private static final String STDOUT = "-";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--quiet", description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "Write what happens to this file for programs, a line of JSON each; - is standard output, and what"
                            + " people read goes to standard error then.")
    private @Nullable String events;

    /** Where people read: not between the lines that a program reads. */
    PrintWriter people() {
        return STDOUT.equals(events)
                ? Objects.requireNonNull(spec).commandLine().getErr()
                : stdout();
    }

    /** What is said to people, if they want to hear it. */
    Console console() {
        return new Console(quiet ? new PrintWriter(Writer.nullWriter()) : people(), Ansi.AUTO);
    }

    /** @throws UserError if the file for events cannot be written */
    Watch watch(Console console) {
        return Watch.of(console, quiet, Optional.ofNullable(events), stdout());
    }

    private PrintWriter stdout() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
