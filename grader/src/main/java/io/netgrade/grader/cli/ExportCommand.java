package io.netgrade.grader.cli;

import io.netgrade.grader.export.Export;
import io.netgrade.grader.export.Exports;
import io.netgrade.grader.export.Order;
import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.export.Refusal;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade export FORMAT}: what a platform takes. */
@Command(
        name = "export",
        description = "Writes a batch's marks as a learning platform takes them. It only reads what is there.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everybody who should be in it is",
            "1:it is written, and somebody is left out who has a mark, or whose mark is open",
            "2:the command line is wrong, a file cannot be used, or marks are open and may not leave"
        },
        footerHeading = "%nFormats:%n")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FORMAT", completionCandidates = Formats.class, description = "What to write; see below.")
    private @Nullable String format;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write it (default: exports/FORMAT in the results).")
    private @Nullable Path out;

    @Option(
            names = "--fill",
            paramLabel = "FILE",
            description = "The platform's own file, which is left as it is; a filled copy is written.")
    private @Nullable Path fill;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column to fill (default: the one that is called like the assignment, or like a grade).")
    private @Nullable String column;

    @Option(names = "--scale", description = "Turn points into shares of the platform's full marks.")
    private boolean scale;

    @Option(
            names = "--missing",
            paramLabel = "blank|zero",
            defaultValue = "blank",
            description = "What those get of whom there is nothing to grade (default: ${DEFAULT-VALUE}).")
    private @Nullable String missing;

    @Option(names = "--allow-incomplete", description = "Let marks leave although others are open; those are left out.")
    private boolean allowIncomplete;

    @Option(names = "--dry-run", description = "Show exactly what would be written, and write nothing.")
    private boolean dryRun;

    /** For completion in shells. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exports.all().stream().map(Export::name).iterator();
        }
    }

    /** All formats, a line each, for the help. */
    static String[] formats() {
        return Exports.all().stream()
                .map(export -> String.format("  %-17s %s", export.name(), export.purpose()))
                .toArray(String[]::new);
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        Export export = Exports.named(Objects.requireNonNull(format))
                .orElseThrow(() -> new UserError("no format '" + format + "'; there are: "
                        + Exports.all().stream().map(Export::name).collect(Collectors.joining(", "))));
        Course course = Course.read(results.folder());
        Parcel parcel = parcel(export, course);
        ParcelWriter writer = new ParcelWriter(console);
        Path usual = results.folder().root().resolve("exports").resolve(export.name());
        Path folder = out == null ? usual : out;
        if (dryRun) {
            writer.show(parcel.files(), folder);
        } else {
            if (out == null) {
                TemporaryFolder.delete(usual);
            }
            writer.write(parcel.files(), folder);
        }
        parcel.notes().forEach(note -> console.say("Note: " + note + "."));
        return parcel.complete() ? ExitCodes.ALL_PASSED : ExitCodes.SOMETHING_LOST;
    }

    private Parcel parcel(Export export, Course course) throws IOException {
        List<String> choices = List.of("blank", "zero");
        if (!choices.contains(missing)) {
            throw new UserError("--missing takes blank or zero, not " + missing);
        }
        Optional<Order.Filled> sheet = Optional.ofNullable(fill)
                .map(file ->
                        new Order.Filled(file.toString(), NamedFile.read(file).content()));
        Order.Wishes wishes =
                new Order.Wishes(Optional.ofNullable(column), allowIncomplete, choices.indexOf(missing) == 1, scale);
        try {
            Marks marks = Marks.of(course.book());
            return export.pack(new Order(marks, sheet, wishes));
        } catch (Refusal | UnusableFolder refused) {
            throw new UserError(String.valueOf(refused.getMessage()));
        }
    }
}
