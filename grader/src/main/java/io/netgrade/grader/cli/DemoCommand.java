package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.selftest.Specimen;
import io.netgrade.grader.selftest.Specimens;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade demo}: grades three jars that the build made. */
@Command(
        name = "demo",
        description =
                "Grades three jars that the build made: the reference, one with a mistake drawn at random, and the"
                        + " untouched student template.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exits with 0 if the three grades are what they must be, and with 3 if one is not."})
final class DemoCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides the mistake and the generated cases (default: drawn at random, and printed).")
    private @Nullable Long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "netgrade-results/demo",
            description = "Where to leave reports and results (default: ${DEFAULT-VALUE}).")
    private @Nullable Path out;

    @Option(
            names = "--all",
            description =
                    "Judge the reference on every exercise, not only on that of the program with the mistake; takes longer.")
    private boolean all;

    /** One of the three, what is asked of it, and what its grade must be for the demo to have shown what it should. */
    private record Part(
            String name, Path jar, String shows, Predicate<RequirementSpec> asked, Predicate<Grade> asItMust) {}

    @Override
    public Integer call() throws IOException {
        long chosen = seed == null ? new Random().nextInt(1_000_000) : seed;
        Path folder = Objects.requireNonNull(out);
        Outcome.requireFolder(folder);
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        console.say("Demo with seed " + chosen + " ('netgrade demo --seed " + chosen + "' shows the same again)");
        boolean right = true;
        for (Part part : parts(chosen)) {
            console.say("");
            console.say("=== " + part.shows());
            long begin = System.currentTimeMillis();
            Plan plan = Plan.of(Exercises.catalogue(), part.asked(), chosen);
            Grade grade = grade(part.jar(), plan, console);
            new Outcome(console).leave(grade, folder.resolve(part.name()), begin);
            if (!part.asItMust().test(grade)) {
                console.say("This grade is not what it must be: a fault of the harness.");
                right = false;
            }
        }
        return right ? ExitCodes.ALL_PASSED : ExitCodes.FAULT;
    }

    private static Grade grade(Path jar, Plan plan, Console console) throws IOException {
        try (Cell cell = Cell.plain();
                Lanes lanes = Lanes.together(cell, Lanes.usual())) {
            return new Grader(cell, lanes, console).grade(jar, plan);
        }
    }

    private List<Part> parts(long seed) throws IOException {
        Path demo = Distribution.demo();
        Specimen faulty = drawn(Specimens.faulty(demo), seed);
        return List.of(
                new Part(
                        "reference",
                        demo.resolve("reference.jar"),
                        "The reference implementation: everything is right",
                        all ? any -> true : inExerciseOf(faulty),
                        grade -> all(grade, Verdict.Passed.class)),
                new Part(
                        "faulty",
                        faulty.jar(),
                        "A program with one mistake, drawn at random: "
                                + faulty.jar().getFileName(),
                        faulty::holds,
                        grade -> grade.card().complete() && !grade.failures().isEmpty()),
                new Part(
                        "template",
                        demo.resolve("submission.jar"),
                        "The student template, untouched: nothing is attempted yet",
                        any -> true,
                        grade -> all(grade, Verdict.NotAttempted.class)));
    }

    /** The whole exercise to which the specimen's program belongs. */
    private static Predicate<RequirementSpec> inExerciseOf(Specimen specimen) {
        Set<String> exercises = Exercises.catalogue().specs().stream()
                .filter(specimen::holds)
                .map(spec -> spec.key().exercise())
                .collect(Collectors.toSet());
        return spec -> exercises.contains(spec.key().exercise());
    }

    private static boolean all(Grade grade, Class<? extends Verdict> verdict) {
        return grade.card().lines().stream().allMatch(line -> verdict.isInstance(line.verdict()));
    }

    private static Specimen drawn(List<Specimen> programs, long seed) {
        return programs.get(new Random(seed).nextInt(programs.size()));
    }
}
