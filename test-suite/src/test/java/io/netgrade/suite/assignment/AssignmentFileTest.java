package io.netgrade.suite.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile.Content;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Due;
import io.netgrade.suite.verdict.Edition;
import io.netgrade.suite.verdict.LatePolicy;
import io.netgrade.suite.verdict.Limits;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.yaml.Key;
import io.netgrade.suite.yaml.Keys;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an assignment file holds comes out of it, and goes into it again. */
final class AssignmentFileTest {

    private static final List<RequirementSpec> SPECS = Exercises.catalogue().specs();

    private static Assignment read(String text) {
        Content content = AssignmentFile.read(text, SPECS);
        assertTrue(content instanceof Content.Valid, content::toString);
        return ((Content.Valid) content).assignment();
    }

    private static String everyExercise(String more) {
        StringBuilder text = new StringBuilder("title: All\nseed: 9\nexercises:\n");
        Exercises.catalogue()
                .exercises()
                .forEach(name -> text.append("  ").append(name).append(":\n"));
        return text + more;
    }

    @Test
    void theExampleIsSoundAndMeansWhatItsCommentsSay() {
        Assignment example = read(AssignmentFile.example());
        assertEquals("Sheet 3: echo servers", example.title());
        assertEquals(new Edition.Instructors(1), example.edition());
        assertEquals(OptionalInt.of(17), example.javaRelease());
        assertEquals(new Limits(OptionalInt.of(256), OptionalInt.of(120)), example.limits());
        assertEquals(
                Optional.of(new Due(
                        ZonedDateTime.parse("2026-12-01T23:59+01:00[Europe/Berlin]"),
                        Duration.ofMinutes(15),
                        new LatePolicy.PercentPerDay(BigDecimal.TEN, OptionalInt.of(5)))),
                example.due("tcp-echo-threaded"));
        Map<String, String> worth = Map.of("NET-01", "3", "TCP-ECHO-01", "6", "RUN-07", "0.75");
        worth.forEach(
                (id, points) -> assertEquals(Points.of(points), example.rubric().worth(spec(id)), id));
        assertEquals(60, example.tries(spec("TCP-ECHO-01")));
        assertEquals(spec("NET-01").tries(), example.tries(spec("NET-01")));
        assertEquals(
                Set.of("NET-04", "CON-03"),
                Set.copyOf(SPECS.stream()
                        .filter(example::hides)
                        .map(spec -> spec.key().id())
                        .toList()));
    }

    private static RequirementSpec spec(String id) {
        return SPECS.stream()
                .filter(spec -> spec.key().toString().equals("tcp-echo-threaded " + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameAloneAsksForTheWholeExerciseByTheOrdinaryRubric() {
        Assignment all = read(everyExercise(""));
        assertEquals(SPECS, all.judged(SPECS));
        for (RequirementSpec spec : SPECS) {
            assertEquals(Points.of(spec.level().points()), all.rubric().worth(spec));
            assertEquals(spec.tries(), all.tries(spec));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "java: 21\npractice-seed: -4\nlevels: {MUST: 0.25}\n",
                "attempts: best\nbonus: {levels: [SHOULD], above-full-marks: 2.5}\n",
                "attempts: last\nbonus: {levels: [SHOULD]}\n",
                "limits: {seconds: 30}\ndue: {at: 2026-10-25 02:30, zone: Europe/Berlin, late: cut-off}\n",
                "due: {at: 2026-12-01T08:00, zone: UTC, late: percent-per-day, percent: 12.5}\n"
            })
    void whatIsWrittenIsReadAgainAsTheSame(String more) {
        Assignment once = read(everyExercise(more));
        assertEquals(once, read(AssignmentFile.write(once)));
        assertEquals(AssignmentFile.write(once), AssignmentFile.write(read(AssignmentFile.write(once))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "true",
                "a: b # c",
                "- x",
                "'",
                "\"quoted\"",
                "null",
                "Blatt 3 · Übung",
                "@home",
                "*",
                " "
            })
    void anyTitleSurvives(String title) {
        String quoted = "title: '" + title.replace("'", "''") + "'";
        Content content = AssignmentFile.read(everyExercise("").replace("title: All", quoted), SPECS);
        if (content instanceof Content.Valid valid) {
            assertEquals(title, read(AssignmentFile.write(valid.assignment())).title());
        } else {
            assertTrue(title.isBlank());
        }
    }

    @Test
    void theExampleSurvivesAndSoDoesItsStudentsEdition() {
        Assignment example = read(AssignmentFile.example());
        assertEquals(example, read(AssignmentFile.write(example)));
        Assignment edition = example.forStudents(SPECS);
        assertEquals(edition, read(AssignmentFile.write(edition)));
    }

    @Test
    void whatHasNoPartialCreditKeepsItThatWayInTheStudentsEdition() {
        Assignment whole = read(AssignmentFile.example().replace("# partial-credit: false", "partial-credit: false"));
        assertEquals(Set.of("tcp-echo-threaded"), whole.rubric().whole());
        assertEquals(
                Set.of(),
                read(AssignmentFile.example().replace("# partial-credit: false", "partial-credit: yes"))
                        .rubric()
                        .whole());
        assertEquals(whole, read(AssignmentFile.write(whole)));
        assertEquals(
                Set.of("tcp-echo-threaded"), whole.forStudents(SPECS).rubric().whole());
    }

    @Test
    void aStudentsEditionNamesNothingThatIsHidden() {
        String text = AssignmentFile.write(read(AssignmentFile.example()
                        .replace("RUN-07: 0.5", "RUN-07: 0.5\n      NET-04: 7")
                        .replace("TCP-ECHO-01: 60", "TCP-ECHO-01: 60\n      NET-04: 3"))
                .forStudents(SPECS));
        for (String secret : List.of("NET-04", "CON-03", "48151623", "practice")) {
            assertFalse(text.contains(secret), text);
        }
        assertTrue(text.contains("edition: students\n"), text);
        assertTrue(text.contains("seed: 1\n"), text);
        assertTrue(text.contains("hidden-points: 13.5\n"), text);
    }

    @Test
    void windowsFilesAreReadToo() {
        String windows = "\uFEFF" + AssignmentFile.example().replace("\n", "\r\n");
        assertEquals(read(AssignmentFile.example()), read(windows));
    }

    @Test
    void theSchemaKnowsEveryKeyThatIsReadAndNoOther() throws IOException {
        JsonNode schema = new JsonMapper()
                .readTree(AssignmentFile.schema(Exercises.catalogue().exercises()));
        Map<String, Keys> places = Map.of(
                "", AssignmentKeys.FILE,
                "/definitions/exercise", AssignmentKeys.EXERCISE,
                "/properties/limits", AssignmentKeys.LIMIT,
                "/properties/bonus", AssignmentKeys.BONUS_RULE,
                "/properties/due", AssignmentKeys.DUE_DATE);
        places.forEach((place, keys) -> {
            JsonNode here = schema.at(place);
            assertEquals(new TreeSet<>(keys.names()), names(here.get("properties")), place);
            assertFalse(here.get("additionalProperties").booleanValue(), place);
            Set<String> required = new TreeSet<>();
            here.path("required").forEach(name -> required.add(name.textValue()));
            assertEquals(
                    new TreeSet<>(keys.all().stream()
                            .filter(Key::required)
                            .map(Key::name)
                            .toList()),
                    required,
                    place);
        });
        assertEquals(
                new TreeSet<>(Exercises.catalogue().exercises()), names(schema.at("/properties/exercises/properties")));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
