package io.netgrade.grader.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netgrade.grader.report.Grade;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hours have shown is not lost with the hour in which something goes wrong. */
final class SelftestTest {

    private static final Trial.Held KNOWN =
            AccountTest.held(Specimen.Kind.INNOCENT, Set.of(), new Verdict.Passed(1, "0"), Optional.empty());

    private static Stream<Trial> trials(long seed) {
        Plan plan = KNOWN.trial().plan();
        return Stream.of(1, 2).map(copy -> new Trial(KNOWN.trial().specimen(), plan.withSeed(seed)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void keepsEachSeedThatWasTriedToItsEnd(int jobs) {
        List<Trial> trials = LongStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(SelftestTest::trials)
                .toList();
        Trial.Judging worksUntilTheFourthSeed = (jar, plan, listener) -> {
            if (plan.seed() == 4) {
                throw new IOException("the disk is full");
            }
            return grade(plan);
        };
        List<Integer> kept = new ArrayList<>();
        Selftest selftest = new Selftest(trials, worksUntilTheFourthSeed, line -> {});
        assertThrows(IOException.class, () -> selftest.hold(jobs, soFar -> kept.add(soFar.size())));
        assertEquals(List.of(2, 4, 6), kept);
    }

    private static Grade grade(Plan plan) {
        Grade known = KNOWN.grade();
        return new Grade(
                known.submission(), plan, known.card(), known.millis(), known.remarks(), known.fault(), known.terms());
    }
}
