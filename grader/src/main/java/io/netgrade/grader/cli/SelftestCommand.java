package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.selftest.Account;
import io.netgrade.grader.selftest.AccountFiles;
import io.netgrade.grader.selftest.Load;
import io.netgrade.grader.selftest.Selftest;
import io.netgrade.grader.selftest.Specimen;
import io.netgrade.grader.selftest.Specimens;
import io.netgrade.grader.selftest.Tables;
import io.netgrade.grader.selftest.Trial;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade selftest}: grades jars of which it is known how they must be graded. */
@Command(
        name = "selftest",
        description = "Grades the grader: the reference and correct programs in other styles must lose nothing, by"
                + " whatever seed; programs with one mistake each must be caught every time.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exits with 0 if nothing was lost wrongly and everything was caught, with 1 if not, and with 3 if the harness"
                    + " itself failed or could not judge something.",
            "Leaves in the output folder selftest.json, below it the evidence of what was lost wrongly, and in texts.txt what a"
                    + " student would read of each loss of a faulty program. They are written after each seed, so that a selftest"
                    + " that is stopped leaves what it has seen."
        })
final class SelftestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many seeds to try (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--first-seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The first of them; the others follow it (default: ${DEFAULT-VALUE}).")
    private long firstSeed;

    @Option(
            names = "--innocent",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Grade what must lose nothing: the reference and correct programs (default: yes).")
    private boolean innocent;

    @Option(names = "--faulty", description = "Grade what must be caught too: programs with one mistake each.")
    private boolean faulty;

    @Option(
            names = "--only-declared",
            description = "Of a faulty program judge only what it must lose and what that rests on: enough to see"
                    + " whether it is caught, in a third of the time.")
    private boolean onlyDeclared;

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private Walls walls = new Walls();

    @Option(names = "--load", description = "Keep all cores busy meanwhile.")
    private boolean load;

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--subjects",
            paramLabel = "DIR",
            description = "A folder with reference.jar, innocent/ and faulty/ (default: those that the build made).")
    private @Nullable Path subjects;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "netgrade-results/selftest",
            description = "Where to leave the account (default: ${DEFAULT-VALUE}).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        requirePositive("--seeds", seeds);
        jobs.jobs();
        Path folder = Objects.requireNonNull(out);
        List<Trial> trials = trials();
        Outcome.requireFolder(folder);
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        console.say("Selftest: " + trials.size() + " trials, seeds " + firstSeed + " to " + (firstSeed + seeds - 1)
                + (load ? ", all cores kept busy" : ""));
        List<Trial.Held> held =
                hold(trials, console, soFar -> AccountFiles.write(Account.of(soFar, setting(soFar)), soFar, folder));
        Account account = Account.of(held, setting(held));
        console.say("");
        Tables.of(held, account).forEach(console::say);
        console.say("");
        console.say("Account: " + folder.resolve(AccountFiles.ACCOUNT));
        if (!account.complete()) {
            return ExitCodes.FAULT;
        }
        return account.flawless() ? ExitCodes.ALL_PASSED : ExitCodes.SOMETHING_LOST;
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new UserError(option + " takes a number from 1, not " + value);
        }
    }

    private List<Trial.Held> hold(List<Trial> trials, Console console, Selftest.AfterSeed afterSeed)
            throws IOException {
        Load busy = Load.onCores(load ? Runtime.getRuntime().availableProcessors() : 0);
        try (Cell cell = walls.open(console::say);
                Lanes lanes = jobs.lanes(cell)) {
            return new Selftest(trials, new Grader(cell, lanes, console)::judge, console::say)
                    .hold(jobs.jobs(), afterSeed);
        } finally {
            busy.end();
        }
    }

    /** Seed by seed, so that a selftest that is broken off has tried every jar by the seeds that it came to. */
    private List<Trial> trials() throws IOException {
        Predicate<RequirementSpec> asked = withHistory(wanted.in(Exercises.catalogue()));
        List<Specimen> specimens = specimens();
        List<Trial> trials = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            for (Specimen specimen : specimens) {
                Predicate<RequirementSpec> judged = asked.and(specimen::holds);
                if (onlyDeclared) {
                    judged = judged.and(specimen.enough(Exercises.catalogue().specs()));
                }
                Trial trial = new Trial(specimen, Plan.of(Exercises.catalogue(), judged, seed));
                if (trial.hasAnythingToShow()) {
                    trials.add(trial);
                }
            }
        }
        if (trials.isEmpty()) {
            throw new UserError("nothing to grade: no jar holds a program of what is asked for");
        }
        return trials;
    }

    /** What a program loses is said of whole plans: without that on which losses are booked, they fall elsewhere. */
    private static Predicate<RequirementSpec> withHistory(Predicate<RequirementSpec> asked) {
        Set<String> programs = Exercises.catalogue().specs().stream()
                .filter(asked)
                .map(RequirementSpec::program)
                .collect(Collectors.toSet());
        return asked.or(spec -> spec.basis() == Basis.HISTORY && programs.contains(spec.program()));
    }

    private List<Specimen> specimens() throws IOException {
        Path root = subjects == null ? Distribution.demo() : subjects;
        if (!Files.isDirectory(root)) {
            throw new UserError("no such folder: " + root);
        }
        List<Specimen> specimens = new ArrayList<>();
        if (innocent) {
            specimens.addAll(Specimens.innocent(root));
        }
        if (faulty) {
            List<Specimen> mistaken = Specimens.faulty(root);
            if (mistaken.stream().allMatch(one -> one.loses().isEmpty())) {
                throw new IllegalStateException("no jar in " + root.resolve("faulty") + " says what it must lose");
            }
            specimens.addAll(mistaken);
        }
        return specimens;
    }

    private Account.Setting setting(List<Trial.Held> held) {
        return new Account.Setting(
                LocalDate.now(ZoneOffset.UTC).toString(),
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                load,
                jobs.jobs(),
                firstSeed,
                (int) held.stream()
                        .map(one -> one.trial().plan().seed())
                        .distinct()
                        .count());
    }
}
