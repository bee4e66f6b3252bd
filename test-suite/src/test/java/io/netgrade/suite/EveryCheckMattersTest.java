package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Order;
import io.netgrade.suite.worker.WorkerProcess;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** If a requirement is no longer checked, the fast tier fails: its check is taken out of the compiled suite, one after the other. */
@Tag(Tier.DEEP)
@Tag(Tier.SLICED)
final class EveryCheckMattersTest {

    private static final Map<String, java.util.Set<String>> PROGRAMS =
            FastTier.of(LossTableRow.all()).programs();

    /** What all other requirements fail in its name. */
    private static final String HISTORY = "NET-10";

    @TempDir
    static Path place = Path.of(".");

    static List<String> requirements() {
        List<String> all = PROGRAMS.values().stream()
                .flatMap(java.util.Set::stream)
                .sorted()
                .toList();
        return Tier.cases("requirements with their check taken out", all, List.of(), id -> id);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("requirements")
    void theFastTierFailsWithoutTheCheckOf(String id) throws IOException {
        Path blind = Files.createDirectory(place.resolve(id));
        assertTrue(BlindSuite.without(id, blind) > 0, "no property checks " + id);
        Path jar = id.equals(HISTORY) ? Grading.jar("faulty", DeclaredLosses.CARRIES_OVER) : jarFor(id);
        Plan plan = id.equals(HISTORY)
                ? DeclaredLosses.planOfHistoryAlone(jar, FaultyProgramsTest.SEED)
                : DeclaredLosses.planFor(jar, FaultyProgramsTest.SEED, false);
        GradingRun.Report report = GradingRun.run(
                WorkerProcess.start(Grading.worker(blind.toString())),
                Order.of(plan, Files.size(jar)).withoutShrinking(),
                jar,
                message -> {});
        AssertionError noticed =
                assertThrows(AssertionError.class, () -> DeclaredLosses.assertExact(jar, plan, report));
        assertTrue(String.valueOf(noticed.getMessage()).contains(id), noticed::getMessage);
    }

    /** The program that is in the fast tier for the sake of a requirement. */
    private static Path jarFor(String id) {
        String name = PROGRAMS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Path faulty = Grading.jar("faulty", name);
        return Files.exists(faulty) ? faulty : Grading.jar("degenerate", name);
    }
}
