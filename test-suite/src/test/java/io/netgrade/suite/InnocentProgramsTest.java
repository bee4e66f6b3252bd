package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Correct programs, whatever their style, lose nothing. */
@Tag(Tier.SLICED)
final class InnocentProgramsTest {

    /** CI takes another one for each commit: {@code -Dnetgrade.seed=42}. */
    private static final long SEED = Long.getLong("netgrade.seed", 1_121);

    static List<TestedJars.Correct> programs() {
        return TestedJars.correct();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("programs")
    void losesNothing(TestedJars.Correct program) throws IOException {
        Path jar = program.jar();
        Plan plan = Grading.planOf(jar, program::isAsked, SEED);
        GradingRun.Report report = Grading.grade(jar, plan);
        assertEquals(Optional.empty(), report.fault());
        Set<String> asked =
                plan.requirements().stream().map(RequirementKey::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> passed = Grading.with(Verdict.Passed.class, report);
        assertEquals(asked, passed, () -> {
            asked.removeAll(passed);
            return jar.getFileName() + ", seed " + SEED + ": " + Grading.said(report, asked);
        });
    }
}
