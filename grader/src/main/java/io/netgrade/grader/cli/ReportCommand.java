package io.netgrade.grader.cli;

import io.netgrade.grader.csv.Cell;
import io.netgrade.grader.csv.Dialect;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.grader.publish.Site;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade report RESULTS --publish DIR}: a site for the class. */
@Command(
        name = "report",
        description =
                "Publishes a batch as a static site, for any web server or opened as files: the class at a glance, a page for each"
                        + " student, the class's Allure report.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Leaves in DIR:",
            "  index.html         the class; data.json holds all that it shows",
            "  students/KEY.html  a page for each student; KEY tells nobody whose it is",
            "  allure/            the class's Allure report, for a web server",
            "  allure.html        the same in one file, if the class is small enough",
            "Leaves in the results, for you alone:",
            "  salt, pages.csv    by what pages are named, and whose they are"
        })
final class ReportCommand implements Callable<Integer> {

    private static final int SAID_EVERY = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "RESULTS",
            arity = "0..1",
            defaultValue = ResultsOption.USUAL,
            description = "What 'netgrade batch --out' filled (default: ${DEFAULT-VALUE}).")
    private @Nullable Path results;

    @Option(names = "--publish", required = true, paramLabel = "DIR", description = "Where to write the site.")
    private @Nullable Path publish;

    @Option(
            names = "--anonymous",
            description =
                    "Replace names, and leave out what programs printed. The same student is called the same in every"
                            + " publication of these results.")
    private boolean anonymous;

    @Option(
            names = "--allure-per-student",
            description = "An Allure report for each student as well; some four megabytes each.")
    private boolean allurePerStudent;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "The publication before, whose history goes on (default: what is in DIR of --publish).")
    private @Nullable Path previous;

    @Override
    public Integer call() throws IOException {
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        BatchFolder folder = ResultsOption.existing(Objects.requireNonNull(results));
        Path target = Objects.requireNonNull(publish);
        requireOurs(target);
        if (previous != null && !Site.isPublication(previous)) {
            throw new UserError(previous + " is no publication: it lacks a data.json of ours");
        }
        Course course = Course.read(folder);
        try {
            Marks marks = Marks.of(course.book());
            Site site = new Site(
                    marks,
                    course.book().plan().requirements().stream()
                            .map(Exercises.catalogue()::require)
                            .toList(),
                    course.book().plan().seed());
            Site.Published published =
                    site.write(target, settings(folder, target), written -> progress(console, written, marks));
            pages(folder, published.pages());
            console.say("Published: " + target.resolve("index.html"));
            console.say("Whose page is whose: " + folder.root().resolve("pages.csv") + " (for you alone)");
            published.notes().forEach(note -> console.say("Note: " + note + "."));
            return ExitCodes.ALL_PASSED;
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }

    private Site.Settings settings(BatchFolder folder, Path target) throws IOException {
        Optional<Path> before = Optional.ofNullable(previous == null ? target : previous);
        return new Site.Settings(
                Salt.of(folder.root().resolve("salt")), anonymous, allurePerStudent, before.filter(Files::isDirectory));
    }

    private static void progress(Console console, int written, Marks marks) {
        if (written % SAID_EVERY == 0) {
            console.say("  " + written + " of " + marks.all().size() + " students");
        }
    }

    /** A slip of the command line must not mix a site into other files. */
    private static void requireOurs(Path target) throws IOException {
        Outcome.requireFolder(target);
        try (Stream<Path> there = Files.list(target)) {
            if (there.findAny().isPresent() && !Site.isPublication(target)) {
                throw new UserError(target + " holds something that is no publication of ours; give an empty folder");
            }
        }
    }

    private static void pages(BatchFolder folder, Map<Mark, String> pages) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("student", "submission", "page")));
        pages.forEach((mark, page) -> rows.add(List.of(
                Cell.guarded(mark.student().label()),
                mark.counted().map(Mark.Counted::submission).orElse(""),
                page)));
        Files.write(folder.root().resolve("pages.csv"), Dialect.PLAIN.write(rows));
    }
}
