package io.netgrade.grader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.grader.cell.Check;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.grader.cell.Level;
import io.netgrade.grader.cell.Levels;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade doctor}: what each level of isolation has and lacks on this machine. */
@Command(
        name = "doctor",
        description =
                "Says of each level of isolation whether it works on this machine, what it lacks, and how to get it."
                        + " Each is tried for real.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exits with 0 if a level works that keeps hostile submissions out, and with 1 if none does."})
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--image", paramLabel = "NAME", description = "The image of containers, if not the usual one.")
    private @Nullable String image;

    @Option(names = "--json", description = "Print the same as JSON.")
    private boolean json;

    /** A level as it was found. */
    @JsonPropertyOrder({"isolation", "works", "chosen", "checks", "wishes"})
    record Found(String isolation, boolean works, boolean chosen, List<Check> checks, List<Check> wishes) {

        static Found of(Level level, Isolation chosen) {
            List<Check> checks = level.checks();
            boolean works = checks.stream().allMatch(Check::met);
            return new Found(
                    level.isolation().label(),
                    works,
                    level.isolation() == chosen,
                    checks,
                    works ? level.wishes() : List.of());
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Found> found = found();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(found));
        } else {
            found.forEach(level -> print(level, out));
            found.stream()
                    .filter(Found::chosen)
                    .forEach(level -> out.println("--isolation auto takes: " + level.isolation()));
        }
        boolean keepsOut = found.stream()
                .anyMatch(level -> level.works() && !level.isolation().equals(Isolation.NONE.label()));
        return keepsOut ? ExitCodes.ALL_PASSED : ExitCodes.SOMETHING_LOST;
    }

    private List<Found> found() {
        try (Levels levels = Levels.here(Optional.ofNullable(image))) {
            Isolation chosen = levels.strongest().isolation();
            return levels.all().stream().map(level -> Found.of(level, chosen)).toList();
        }
    }

    private static void print(Found level, PrintWriter out) {
        String words = Isolation.valueOf(level.isolation().toUpperCase(java.util.Locale.ROOT))
                .words();
        out.println(Ansi.AUTO.string("@|bold " + level.isolation() + "|@: " + words));
        out.println("  " + (level.works() ? "works here" : "does not work here"));
        level.checks().forEach(check -> out.println("  " + line(check, "missing")));
        level.wishes().forEach(check -> out.println("  " + line(check, "does without")));
        out.println();
    }

    private static String line(Check check, String missing) {
        String detail = check.detail().isEmpty() ? "" : " (" + check.detail() + ")";
        return check.met()
                ? "ok       " + check.what() + detail
                : missing + "  " + check.what() + detail + System.lineSeparator() + "             to get it: "
                        + check.remedy();
    }
}
