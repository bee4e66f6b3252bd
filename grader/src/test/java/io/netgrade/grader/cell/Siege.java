package io.netgrade.grader.cell;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Remark;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges hostile jars at one level of isolation, each with a harmless neighbour at the same time, and prints what came of it,
 * a line of JSON for each jar. A program of its own, since one level wants to be root and another must not.
 *
 * <p>Arguments: the level, then the jars, the harmless one first.
 */
final class Siege {

    /** Of each kind a few: what is lost in any case, what a crash, a signal or a flood would hit. */
    private static final Set<String> ASKED = Set.of("TCP-ECHO-00", "TCP-ECHO-01", "NET-04", "NET-10", "RUN-04");

    private static final long SEED = 7;

    /** What a hostile program prints when it has reached something. */
    private static final Pattern REACHED = Pattern.compile("(?:GOT|NOT TRIED) [^\"\\\\]*");

    private Siege() {}

    /**
     * What came of one jar.
     *
     * @param verdicts its verdicts by requirement
     * @param neighbours those of the harmless jar that was judged meanwhile
     * @param reached what it says that it reached
     * @param remarks what the report says of it besides
     * @param fault what of ours went wrong; empty if nothing did
     * @param left what was left of it afterwards
     * @param millis how long it took until it was gone
     */
    @JsonPropertyOrder({"jar", "verdicts", "neighbours", "reached", "remarks", "fault", "left", "millis"})
    record Outcome(
            String jar,
            Map<String, String> verdicts,
            Map<String, String> neighbours,
            List<String> reached,
            List<Remark> remarks,
            String fault,
            List<String> left,
            long millis) {

        /** What is worth reading of it. */
        String summary() {
            List<String> notPassed = verdicts.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals("PASSED"))
                    .map(Map.Entry::toString)
                    .toList();
            return jar + ", " + millis + " ms: not passed " + notPassed + ", reached " + reached + ", left " + left
                    + ", remarks " + remarks.stream().map(Remark::sentence).toList()
                    + (fault.isEmpty() ? "" : ", fault: " + fault);
        }
    }

    public static void main(String[] args) throws IOException {
        Isolation isolation = Isolation.valueOf(args[0]);
        List<Path> jars = Arrays.stream(args).skip(1).map(Path::of).toList();
        Path harmless = jars.get(0);
        try (Cell cell = Levels.here(Optional.empty()).of(isolation).open()) {
            Plan plan = Plan.of(Exercises.catalogue(), Siege::isAsked, SEED, cell::offers);
            for (Path jar : jars) {
                System.out.println(Json.mapper().writeValueAsString(outcome(cell, plan, jar, harmless)));
            }
        }
        System.exit(0);
    }

    private static boolean isAsked(RequirementSpec spec) {
        return spec.program().equals("tcp-echo-server")
                && ASKED.contains(spec.key().id());
    }

    private static Outcome outcome(Cell cell, Plan plan, Path jar, Path harmless) throws IOException {
        Remains before = Remains.now();
        long begin = System.nanoTime();
        var neighbour = CompletableFuture.supplyAsync(() -> judged(cell, plan, harmless));
        GradingRun.Report report = judged(cell, plan, jar);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        GradingRun.Report beside = neighbour.join();
        return new Outcome(
                String.valueOf(jar.getFileName()).replace(".jar", ""),
                names(report),
                names(beside),
                reached(report),
                report.remarks(),
                report.fault().orElse(""),
                Remains.now().beyond(before),
                millis);
    }

    private static GradingRun.Report judged(Cell cell, Plan plan, Path jar) {
        try {
            Order order = Order.of(plan, Files.size(jar));
            return GradingRun.run(cell.start(), order, jar, message -> {});
        } catch (IOException failed) {
            throw new CompletionException(failed);
        }
    }

    private static Map<String, String> names(GradingRun.Report report) {
        return report.verdicts().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(), entry -> entry.getValue().name(), (a, b) -> a, TreeMap::new));
    }

    /** The baseline's own loss shows the last lines of every program's streams. */
    private static List<String> reached(GradingRun.Report report) throws IOException {
        String all = Json.mapper().writeValueAsString(report.verdicts().values());
        return REACHED.matcher(all)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
