package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Cause;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up by a name that is put together is there. */
final class WordsTest {

    /** A name of a text, or a part of it: a text in a source, or a class or a constant. */
    private static final Pattern NAME = Pattern.compile("\\w[\\w-]*(\\.\\w[\\w-]*)*");

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

    /** In the sources of both modules, since only they say of a name that is put together what it is put together of. */
    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> names = new HashSet<>();
        for (String module : List.of("../test-suite", ".")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main"))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith("words.properties"))
                        .toList()) {
                    NAME.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group()));
                }
            }
        }
        assertEquals(
                List.of(),
                Words.bundle().keySet().stream()
                        .filter(key -> !isPutTogetherOf(names, key))
                        .sorted()
                        .toList());
    }

    private static boolean isPutTogetherOf(Set<String> names, String key) {
        return names.contains(key)
                || IntStream.range(0, key.length())
                        .filter(i -> key.charAt(i) == '.')
                        .anyMatch(dot -> names.contains(key.substring(0, dot))
                                && isPutTogetherOf(names, key.substring(dot + 1)));
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
