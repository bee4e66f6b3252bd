package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.GradingRun;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What java cannot even start gets its verdict in a sentence, and no process is started for it. */
final class UnrunnableJarsTest {

    @ParameterizedTest
    @CsvSource({
        "not-a-jar, it is not a jar",
        "no-main-class, has no Main-Class",
        "main-class-missing, is not in it",
        "built-for-newer-java, it was built for Java 99 and is run by Java"
    })
    void isSaidToBeWhatItIs(String jar, String sentence) throws IOException {
        GradingRun.Report report = Grading.grade(Grading.jar("broken", jar), Grading.everything(1));
        assertEquals(Optional.empty(), report.fault());
        assertEquals(Set.of(), Grading.with(Verdict.Passed.class, report));
        assertEquals(Set.of(), Grading.with(Verdict.NotGraded.class, report));
        assertTrue(Grading.with(Verdict.Failed.class, report).containsAll(Set.of("TCP-ECHO-00", "RUN-01", "RUN-05")));
        assertTrue(Grading.with(Verdict.Blocked.class, report).containsAll(Set.of("CON-01", "NET-10")));
        Verdict.Failed core = (Verdict.Failed)
                Objects.requireNonNull(report.verdicts().get(new RequirementKey("tcp-echo-threaded", "TCP-ECHO-00")));
        String said = core.evidence().finding().sentence();
        assertTrue(said.contains(sentence), said);
        assertFalse(said.contains("Exception"), said);
    }
}
