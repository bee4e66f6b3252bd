package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Cause;
import io.netgrade.suite.exercise.RequirementSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up by a name that is put together is there. */
final class WordsTest {

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseHasACategory(Cause cause) {
        assertTrue(AllureCategory.all().stream()
                .anyMatch(category -> ("[" + cause.words() + "] and so on").matches(category.messageRegex())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASSED", "FAILED", "BLOCKED", "NOT_ATTEMPTED", "NOT_APPLICABLE", "NOT_GRADED"})
    void everyVerdictHasAName(String verdict) {
        assertTrue(!Words.of("verdict." + verdict).isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requirement",
                "seconds",
                "minutes",
                "standing.must-lost",
                "standing.should-lost",
                "standing.not-attempted",
                "standing.not-graded"
            })
    void oneAndManyAreTold(String what) {
        assertTrue(Words.counted(what, 1).startsWith("1 "));
        assertTrue(Words.counted(what, 2).startsWith("2 "));
    }

    @Test
    void whatIsBlockedIsNotTakenForWhatIsNotAttempted() {
        List<String> names = AllureCategory.all().stream()
                .filter(category -> Words.of("allure.blocked", "X").matches(category.messageRegex())
                        && category.matchedStatuses().contains("skipped"))
                .map(AllureCategory::name)
                .toList();
        assertEquals(List.of(Words.of("allure.category.blocked")), names);
    }

    @Test
    void everyRequirementHasAnExpectedTime() {
        List<String> missing = Exercises.catalogue().specs().stream()
                .map(RequirementSpec::key)
                .filter(key -> !ExpectedTime.knows(key))
                .map(Object::toString)
                .toList();
        assertEquals(
                List.of(),
                missing,
                "make expected.properties anew from 'millis' in evidence.json of the reference, graded alone");
    }

    @Test
    void theTimeOfNothingIsThatOfAReport() {
        assertEquals(
                "5 seconds",
                ExpectedTime.of(
                        io.netgrade.suite.run.Plan.of(Exercises.catalogue(), any -> false, 1), Path.of("nowhere")));
    }
}
