package io.netgrade.grader.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.netgrade.grader.export.Order.Wishes;
import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.ManualPoints;
import io.netgrade.grader.gradebook.Participant;
import io.netgrade.grader.gradebook.Scene;
import io.netgrade.grader.gradebook.Scene.Handed;
import io.netgrade.grader.gradebook.Timing;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Points;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format must look like, and what it must not hold. */
final class ExportsTest {

    private static final Participant ANNA = Scene.student("Müller, \"Anna\"", "anna");
    private static final Participant KIM = Scene.student("Kim Lee", "kim1");
    private static final Participant OTHER_KIM = Scene.student("Kim Lee", "kim2");

    private static final String CANVAS =
            """
            Student,ID,SIS Login ID,Section,Sheet (77),Other (78),Current Score
            "    Points Possible",,,,6,10,(read only)
            "Müller, Anna",11,anna,"A, B",,3,
            "Lee, Kim",12,kim1,A,2,4,
            "Lee, Kim",13,kim2,A,,5,
            "=1+1",14,evil,A,1,1,
            """;

    private static Scene scene(int... kinds) {
        Assignment assignment = ((AssignmentFile.Content.Valid) AssignmentFile.read(
                        """
                        title: Sheet
                        seed: 7
                        exercises:
                          tcp-hello: {requirements: [TCP-HELLO-00, RUN-01, RUN-05], hidden: [RUN-05]}
                        """,
                        Exercises.catalogue().specs()))
                .assignment();
        List<Participant> students = List.of(ANNA, KIM, OTHER_KIM).subList(0, kinds.length);
        return new Scene(
                assignment,
                Adjustments.NONE,
                students,
                Arrays.stream(kinds)
                        .mapToObj(kind -> List.of(new Handed(new Timing.InTime(), List.of(Scene.KINDS.get(kind)))))
                        .toList());
    }

    private static Parcel packed(String format, Scene scene, Wishes wishes, String sheet) throws Exception {
        return Exports.named(format)
                .orElseThrow()
                .pack(new Order(
                        scene.marks(),
                        Optional.of(sheet)
                                .filter(text -> !text.isEmpty())
                                .map(text -> new Order.Filled("theirs.csv", text.getBytes(StandardCharsets.UTF_8))),
                        wishes));
    }

    private static String text(Parcel parcel, String path) {
        return parcel.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is none of "
                        + parcel.files().stream().map(Parcel.File::path).toList()));
    }

    @Test
    void ofCanvasOnlyThisColumnAndThoseWithAMarkLeave() throws Exception {
        Parcel parcel = packed("canvas", scene(0, 1, 3), Wishes.NONE, CANVAS.replace("=1+1", "Evil"));
        assertEquals(
                """
                Student,ID,SIS Login ID,Section,Sheet (77)
                    Points Possible,,,,6
                "Müller, Anna",11,anna,"A, B",6.00
                "Lee, Kim",12,kim1,A,0.00
                "Lee, Kim",13,kim2,A,0.00
                """,
                text(parcel, "canvas.csv").replace("\"    Points Possible\"", "    Points Possible"));
        assertTrue(parcel.complete());
        assertTrue(parcel.notes().toString().contains("1 student of theirs.csv"), parcel.notes()::toString);
    }

    @Test
    void aFormulaInWhatTheInstructorGivesIsSaidByLine() {
        Refusal refused = assertThrows(Refusal.class, () -> packed("canvas", scene(0), Wishes.NONE, CANVAS));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("theirs.csv:6: Student: is '=1+1', a formula"),
                refused::toString);
    }

    @Test
    void whoIsInNoLineOrInSeveralIsSaidAndNobodyIsInvented() throws Exception {
        String withoutLogins = CANVAS.replace("=1+1", "Evil")
                .replace("kim1", "")
                .replace("kim2", "")
                .replace(",anna,", ",,");
        Parcel parcel = packed("canvas", scene(0, 0, 0), Wishes.NONE, withoutLogins);
        assertFalse(parcel.complete());
        assertTrue(
                parcel.notes().toString().contains("2 marks are of nobody in theirs.csv, or of several there"),
                parcel.notes()::toString);
        assertEquals(3, text(parcel, "canvas.csv").lines().count());
    }

    @Test
    void anotherOfTheSameNameDoesNotGetTheGrade() throws Exception {
        String other = CANVAS.replace("=1+1", "Evil")
                .replace(",anna,", ",anna2,")
                .replace("Müller, Anna", "Müller, \"\"Anna\"\"");
        Parcel parcel = packed("canvas", scene(0), Wishes.NONE, other);
        assertFalse(parcel.complete());
        assertFalse(text(parcel, "canvas.csv").contains("anna2"), text(parcel, "canvas.csv"));
    }

    @Test
    void bytesAroundTheTableStayAsThePlatformWroteThem() throws Exception {
        String moodle = "\uFEFF"
                + """
                Identifier;Full name;Username;Status;Grade;Maximum grade;Last modified (grade);Feedback comments
                Participant 7;"Müller; ""Anna\""";anna;Submitted;;6,00;-;
                Participant 8;Kim Lee;kim1;Submitted;1,00;6,00;"Monday, 5 January";"<p>kept</p>"
                """
                        .replace("\n", "\r\n");
        Parcel parcel = packed("moodle", scene(0), Wishes.NONE, moodle);
        String expected = moodle.replace(";Submitted;;6,00", ";Submitted;6.00;6,00")
                .replace("\"<p>kept</p>\"", "<p>kept</p>")
                .replace("\"Monday, 5 January\"", "Monday, 5 January");
        assertEquals(expected, text(parcel, "moodle.csv"));
    }

    @Test
    void moodleIsNotGivenWhatItWouldOverlookWithoutAWord() throws Exception {
        String moodle =
                """
                Identifier,Username,Grade,Maximum grade
                Participant 7,anna,,5
                Participant 8,kim1,,5
                """;
        Parcel parcel = packed("moodle", scene(0, 3), Wishes.NONE, moodle);
        assertFalse(parcel.complete());
        assertTrue(text(parcel, "moodle.csv").contains("Participant 7,anna,,5"));
        assertTrue(parcel.notes().toString().contains("no grade above its maximum"), parcel.notes()::toString);
        assertTrue(parcel.notes().toString().contains("overlook a grade of 0"), parcel.notes()::toString);
        Parcel scaled = packed("moodle", scene(0, 3), new Wishes(Optional.empty(), false, false, true), moodle);
        assertTrue(text(scaled, "moodle.csv").contains("Participant 7,anna,5.00,5"));
        assertTrue(scaled.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle", "gradescope", "github-classroom", "autolab", "prairielearn", "junit"})
    void openMarksDoNotLeaveUnlessTheUserSaysSo(String format) throws Exception {
        String sheet = format.equals("moodle")
                ? "Identifier,Username,Grade\nParticipant 1,anna,\n"
                : CANVAS.replace("=1+1", "E");
        Refusal refused = assertThrows(Refusal.class, () -> packed(format, scene(0, 5), Wishes.NONE, sheet));
        assertTrue(String.valueOf(refused.getMessage()).contains("1 mark is open: Kim Lee"), refused::toString);
        Parcel parcel = packed(format, scene(0, 5), new Wishes(Optional.empty(), true, false, false), sheet);
        assertFalse(parcel.complete());
        assertTrue(parcel.files().stream().noneMatch(file -> file.path().startsWith("kim1")));
    }

    private static Set<String> violations(String schema, String json) throws Exception {
        try (InputStream in = Objects.requireNonNull(ExportsTest.class.getResourceAsStream(schema), schema)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in)
                    .validate(new JsonMapper().readTree(json))
                    .stream()
                    .map(Object::toString)
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void resultsAreAsTheirPlatformsDocumentThem(int kind) throws Exception {
        assertEquals(
                Set.of(),
                violations(
                        "gradescope.schema.json",
                        text(packed("gradescope", scene(kind), Wishes.NONE, ""), "anna/results.json")));
        assertEquals(
                Set.of(),
                violations(
                        "github-classroom.schema.json",
                        text(packed("github-classroom", scene(kind), Wishes.NONE, ""), "anna/result.json")));
        assertEquals(
                Set.of(),
                violations(
                        "prairielearn.schema.json",
                        text(packed("prairielearn", scene(kind), Wishes.NONE, ""), "anna/results/results.json")));
    }

    @Test
    void gradescopeKeepsOnlyWhatIsHiddenUntilGradesArePublished() throws Exception {
        JsonNode json =
                new JsonMapper().readTree(text(packed("gradescope", scene(0), Wishes.NONE, ""), "anna/results.json"));
        json.get("tests")
                .forEach(test -> assertEquals(
                        test.get("name").asText().contains("RUN-05") ? "after_published" : "visible",
                        test.get("visibility").asText()));
        assertEquals("hidden", json.get("stdout_visibility").asText());
        assertEquals("Sheet", json.get("output").asText());
    }

    @Test
    void whatMovesPointsIsHiddenTooWhereSomethingIs() throws Exception {
        Scene plain = scene(0);
        Scene given = new Scene(
                plain.assignment(),
                new Adjustments(
                        List.of(),
                        List.of(),
                        List.of(new Adjustments.Overridden(
                                ANNA, new Adjustments.Target.OfExercise("tcp-hello"), Points.of(1), "oral exam")),
                        ManualPoints.NONE),
                plain.students(),
                plain.verdicts());
        JsonNode json =
                new JsonMapper().readTree(text(packed("gradescope", given, Wishes.NONE, ""), "anna/results.json"));
        JsonNode last = json.get("tests").get(json.get("tests").size() - 1);
        assertEquals("after_published", last.get("visibility").asText(), last::toString);
        assertEquals("visible", json.get("tests").get(0).get("visibility").asText());
    }

    @Test
    void membersOfAGroupLieApartAndAFileSaysWhoIsWho() throws Exception {
        Participant both = new Participant(KIM.known(), KIM.label(), KIM.presence(), ANNA.submissions());
        Scene plain = scene(0, 3);
        Scene group = new Scene(plain.assignment(), Adjustments.NONE, List.of(ANNA, both), plain.verdicts());
        Parcel parcel = packed("gradescope", group, Wishes.NONE, "");
        assertEquals(3, parcel.files().size());
        assertTrue(text(parcel, "who.csv").contains("anna/member-2,Kim Lee (login kim1)"), text(parcel, "who.csv"));
        assertTrue(text(parcel, "anna/member-2/results.json").contains("\"score\" : 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-classroom", "autolab", "prairielearn", "junit"})
    void whatIsShownAtOnceNamesNothingThatIsHidden(String format) throws Exception {
        for (int kind = 0; kind < 5; kind++) {
            for (Parcel.File file : packed(format, scene(kind), Wishes.NONE, "").files()) {
                String text = new String(file.content(), StandardCharsets.UTF_8);
                assertFalse(text.contains("RUN-05"), text);
            }
        }
    }

    @Test
    void theReporterGetsTheSameAsTheFileSays() throws Exception {
        Parcel parcel = packed("github-classroom", scene(1), Wishes.NONE, "");
        String decoded = new String(
                Base64.getDecoder().decode(text(parcel, "anna/result.txt").strip()), StandardCharsets.UTF_8);
        JsonMapper json = new JsonMapper();
        assertEquals(json.readTree(text(parcel, "anna/result.json")), json.readTree(decoded));
        text(parcel, "anna/annotations.txt")
                .lines()
                .forEach(line -> assertTrue(line.matches("::(error|notice) title=[^:,]*::[^\r]*"), line));
    }

    @Test
    void aColumnThatIsNotClearIsAskedFor() {
        Refusal refused = assertThrows(
                Refusal.class,
                () -> packed(
                        "canvas",
                        scene(0),
                        Wishes.NONE,
                        CANVAS.replace("=1+1", "E").replace("Sheet (77)", "Sheet 3 (77)")));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("say which by --column: Sheet 3 (77), Other (78)"),
                refused::toString);
        assertThrows(Refusal.class, () -> packed("canvas", scene(0), Wishes.NONE, ""));
        assertThrows(Refusal.class, () -> packed("canvas", scene(0), Wishes.NONE, "Login,Grade\nanna,\n"));
    }
}
