package io.netgrade.grader.cli;

import io.netgrade.grader.bench.Bench;
import io.netgrade.grader.bench.record.Kind;
import io.netgrade.grader.bench.record.Report;
import io.netgrade.grader.report.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade bench}: measures what grading costs on this machine. */
@Command(
        name = "bench",
        description = "Measure what grading costs on this machine, as ratios. Nothing else should run meanwhile.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every measurement has figures, except those that this machine does not offer",
            "2:the command line is wrong, or the output folder cannot be written",
            "3:a measurement failed; the others have their figures"
        },
        footer = {
            "",
            "Leaves in the output folder, after each measurement:",
            "  bench.json  all figures, and the machine",
            "  bench.md    the same as a table in Markdown",
            "  bench.svg   the same as a chart; opens by double-click and loads nothing"
        })
final class BenchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--quick",
            description = "Measure with small sizes, a few minutes in all. The figures are not for the record.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Choices.class,
            description = "Run only these measurements: ${COMPLETION-CANDIDATES}. Repeatable (default: all).")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--image",
            paramLabel = "NAME",
            description =
                    "Measure containers of this image (default: the one that 'netgrade image' made, or else Temurin's JRE).")
    private @Nullable String image;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "netgrade-results/bench",
            description = "Write figures, table and chart to this folder (default: ${DEFAULT-VALUE}).")
    private @Nullable Path out;

    /** Letters and names of the measurements, for the help text. */
    static final class Choices implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return Kind.choices().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Set<Kind> wanted = wanted();
        Path folder = Objects.requireNonNull(out);
        Outcome.requireFolder(folder);
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        if (quick) {
            console.say("Quick run with small sizes: the figures are not for the record.");
        }
        Report report = measure(wanted, folder, console);
        console.say("");
        report.table().forEach(console::say);
        console.say("Figures: " + folder.resolve(Report.JSON));
        console.say("Table:   " + folder.resolve(Report.MARKDOWN));
        console.say("Chart:   " + folder.resolve(Report.CHART));
        return report.anythingFailed() ? ExitCodes.FAULT : ExitCodes.ALL_PASSED;
    }

    private Report measure(Set<Kind> wanted, Path folder, Console console) throws IOException {
        try {
            return new Bench(quick, wanted, Optional.ofNullable(image), console::say).run(Distribution.demo(), folder);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private Set<Kind> wanted() {
        if (only.isEmpty()) {
            return EnumSet.allOf(Kind.class);
        }
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        for (String name : only) {
            try {
                wanted.add(Kind.of(name));
            } catch (IllegalArgumentException unknown) {
                throw new UserError("--only: " + unknown.getMessage());
            }
        }
        return wanted;
    }
}
