package io.netgrade.suite.cost;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.CoreOutcome;
import io.netgrade.suite.run.Examination;
import io.netgrade.suite.run.Part;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.stage.Subject;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.wire.StallMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * Examines a jar, then starts as many programs and opens as many connections as that took by a driver that does nothing else,
 * and prints both and their ratio. Linux only, and on a machine where nothing else runs. The README has the command.
 */
public final class CostOfAnExamination {

    private static final long SEED = 7;

    private CostOfAnExamination() {}

    /**
     * Measures once.
     *
     * @param args the jar, then the numbers of the first and of the last exercise that is asked for, from 1 on
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        // Libraries' remarks are not for whoever reads a figure.
        LogManager.getLogManager().reset();
        Path jar = Path.of(args[0]).toAbsolutePath();
        List<String> exercises =
                Exercises.catalogue().exercises().subList(Integer.parseInt(args[1]) - 1, Integer.parseInt(args[2]));
        Path folder = Files.createTempDirectory("netgrade-cost-");
        CountingJava java = CountingJava.in(folder);
        // The start of this very JVM is in it, as a worker's is in each examination.
        Tally nothing = new Tally(0, Tally.now().connections());
        long from = System.nanoTime();
        List<Verdict> verdicts = examine(jar, exercises, folder, java.runtime());
        double seconds = (System.nanoTime() - from) / 1e9;
        Tally examination = Tally.now().since(nothing);
        long passed = verdicts.stream().filter(Verdict.Passed.class::isInstance).count();
        print("%d requirements, %d of them passed, in %.0f s", verdicts.size(), passed, seconds);
        print("%d programs started, %d connections opened", java.count(), examination.connections());
        Tally bare = bare(jar, java, examination.connections());
        print("CPU: %.1f s; of the bare driver: %.1f s", examination.cpuSeconds(), bare.cpuSeconds());
        print("ratio: %.2f", examination.cpuSeconds() / bare.cpuSeconds());
        // Libraries leave threads.
        System.exit(0);
    }

    private static List<Verdict> examine(Path jar, List<String> exercises, Path folder, JavaRuntime runtime) {
        Plan plan = Plan.of(
                Exercises.catalogue(), spec -> exercises.contains(spec.key().exercise()), SEED);
        Verdicts verdicts = new Verdicts(new ArrayList<>());
        ProgramLauncher launcher = new ProgramLauncher(Confinement.none(), folder, runtime, jar, remark -> {});
        Map<String, CoreOutcome> cores = new HashMap<>();
        try (StallMeter clock = new StallMeter(() -> {})) {
            for (Part part : Part.of(Exercises.catalogue(), plan)) {
                try (Subject subject = new Subject(launcher, clock)) {
                    new Examination(Exercises.catalogue(), plan, subject, Optional.empty())
                            .run(part, Optional.ofNullable(cores.get(part.program())), verdicts)
                            .core()
                            .ifPresent(core -> cores.put(part.program(), core));
                }
            }
        }
        return verdicts.all();
    }

    private static Tally bare(Path jar, CountingJava java, long connections) throws IOException, InterruptedException {
        int programs = java.count();
        BareDriver driver = new BareDriver(java.runtime().command(List.of(), jar, List.of()));
        Tally before = Tally.now();
        driver.start(programs);
        driver.connect(connections);
        return Tally.now().since(before);
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    private record Verdicts(List<Verdict> all) implements Examination.Listener {
        @Override
        public void started(RequirementKey requirement) {}

        @Override
        public void judged(RequirementKey requirement, Verdict verdict) {
            all.add(verdict);
        }
    }
}
