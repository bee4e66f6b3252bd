package io.netgrade.grader.cell;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Json;
import io.netgrade.suite.worker.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** Judges jars at one level of isolation and prints the verdicts of each as a line of JSON. Arguments: the level, the jars. */
final class Judging {

    private static final long SEED = 11;

    /** Of what a program does not lose, so few are enough: nobody waits an hour for this. */
    private static final int ONE_IN = 3;

    private Judging() {}

    public static void main(String[] args) throws IOException {
        try (Cell cell =
                Levels.here(Optional.empty()).of(Isolation.valueOf(args[0])).open()) {
            for (Path jar : Arrays.stream(args).skip(1).map(Path::of).toList()) {
                System.out.println(Json.mapper().writeValueAsString(verdicts(cell, jar)));
            }
        }
        System.exit(0);
    }

    private static Map<String, String> verdicts(Cell cell, Path jar) throws IOException {
        Plan plan = Plan.of(Exercises.catalogue(), askedOf(jar), SEED, cell::offers);
        Order order = Order.of(plan, Files.size(jar));
        GradingRun.Report report = GradingRun.run(cell.start(), order, jar, message -> {});
        Map<String, String> verdicts = new TreeMap<>();
        report.verdicts().forEach((key, verdict) -> verdicts.put(key.toString(), verdict.name()));
        report.fault().ifPresent(fault -> verdicts.put("fault", fault));
        return verdicts;
    }

    /** What the one program that it is must lose, and some of the rest; of a jar that holds all of them, one exercise. */
    private static Predicate<RequirementSpec> askedOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes says = file.getManifest().getMainAttributes();
            String program = says.getValue("Netgrade-Program");
            List<String> losses =
                    List.of(String.valueOf(says.getValue("Netgrade-Loses")).split(",", -1));
            return program == null
                    ? spec -> spec.key().exercise().equals("udp-echo")
                    : spec -> spec.program().equals(program)
                            && (losses.contains(spec.key().id())
                                    || Math.floorMod(spec.key().toString().hashCode(), ONE_IN) == 0);
        }
    }
}
