package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.intake.Attendance.State;
import io.netgrade.grader.intake.Student.Attribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who of a roster handed in: by real files and real rosters. */
final class AttendanceTest {

    @TempDir
    private Path place = Path.of(".");

    private Attendance attendance(String roster, Map<String, byte[]> files) throws IOException {
        Intake intake = Handouts.intake(Handouts.write(place.resolve("sheet"), files), place.resolve("copies"));
        Roster.Content content = Roster.read(roster.getBytes(StandardCharsets.UTF_8));
        return Attendance.of(intake, ((Roster.Content.Valid) content).roster());
    }

    /** What came of each student, by name. */
    private static Map<String, String> states(Attendance attendance) {
        return new TreeMap<>(attendance.entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.student().get(Attribute.NAME).orElse("?"), entry -> told(entry.state()))));
    }

    private static String told(State state) {
        if (state instanceof State.Submitted submitted) {
            return submitted.handIn().id();
        }
        if (state instanceof State.Unusable unusable) {
            return "unusable " + unusable.problems().size();
        }
        if (state instanceof State.Twice twice) {
            return "twice " + twice.handIns().stream().map(HandIn::id).toList();
        }
        return "missing";
    }

    @Test
    void whoIsMissingWhoIsThereTwiceWhoIsUnknown() throws IOException {
        Attendance attendance = attendance(
                """
                id,student number,login,e-mail,name
                1,s1,anna,anna@example.org,Anna Müller
                2,s2,ben,ben@example.org,Ben Schmidt
                3,s3,cem,cem@example.org,Cem Öz
                4,s4,dora,dora@example.org,Dora Dyk
                5,s5,eve,eve@example.org,Eve Falk
                6,s6,finn,finn@example.org,Finn Falk
                """,
                files(
                        "ANNA.jar",
                        "Ben_Schmidt.jar",
                        "ben.jar",
                        "cem@example.org/x.jar",
                        "4.jar",
                        "eve.pdf",
                        "zoe.jar"));
        assertEquals(
                Map.of(
                        "Anna Müller", "anna",
                        "Ben Schmidt", "twice [ben, ben_schmidt]",
                        "Cem Öz", SubmissionId.of("cem@example.org"),
                        "Dora Dyk", "4",
                        "Eve Falk", "unusable 1",
                        "Finn Falk", "missing"),
                states(attendance));
        assertEquals(
                List.of("zoe.jar: zoe is in no line of the roster; add the student, or take the submission away"),
                attendance.strangers().stream()
                        .map(Attendance.Stranger::message)
                        .toList());
    }

    @Test
    void ofTwoStudentsOfOneNameNeitherIsGuessed() throws IOException {
        Attendance attendance = attendance(
                "id,name\n1,Anna Müller\n2,Anna Müller\n3,Ben Dyk\n", files("Anna Müller.jar", "dyk ben.jar"));
        assertEquals(
                List.of("missing", "missing", "dyk-ben"),
                attendance.entries().stream()
                        .map(entry -> told(entry.state()).replaceFirst("-[0-9a-f]{12}$", ""))
                        .toList());
        assertEquals(1, attendance.strangers().size());
        assertTrue(
                attendance.strangers().get(0).message().contains("could be Anna Müller (id 1) or Anna Müller (id 2)"));
    }

    @Test
    void canvassIdsAndSquashedNamesAreFound() throws IOException {
        Attendance attendance = attendance(
                "Student,ID,Section\n\"Müller, Anna\",77,A\n\"van Dyk, Ben\",,A\n\"Öz, Cem\",79,A\n",
                files("somethingelse_77_1_x.jar", "vandykben_1234_2_x.jar"));
        assertEquals(
                Map.of("Anna Müller", "canvas-77", "Ben van Dyk", "canvas-1234", "Cem Öz", "missing"),
                states(attendance));
    }

    @Test
    void anIdAndANameThatSpeakForDifferentStudentsFindNobody() throws IOException {
        Attendance attendance = attendance(
                "id,name\n1,Anna Müller\n2,Ben Schmidt\n", files("Anna Müller_2_assignsubmission_file_/x.jar"));
        assertEquals(Map.of("Anna Müller", "missing", "Ben Schmidt", "missing"), states(attendance));
        assertEquals(2, attendance.strangers().get(0).likely().size());
    }

    @Test
    void aTeamsCheckoutIsOfAllItsMembers() throws IOException {
        Attendance attendance = attendance(
                "name,login,team\nAnna,anna,The Blues\nBen,ben,The Blues\nCem,cem,\n",
                files("echo-the-blues/pom.xml", "echo-the-blues/x.jar", "echo-cem/x.jar"));
        assertEquals(Map.of("Anna", "the-blues", "Ben", "the-blues", "Cem", "cem"), states(attendance));
    }

    @Test
    void aGroupThatTheLmsNamesIsOfAllItsMembersAndOthersAreMissing() throws IOException {
        Map<String, byte[]> files = files("submission_7/x.jar");
        files.put(
                "submission_metadata.yml",
                """
                submission_7:
                  :submitters:
                  - {":name": Anna, ":email": ANNA@example.org}
                  - {":name": Ben, ":sid": "12"}
                  - {":name": Zoe, ":sid": "99"}
                """
                        .getBytes(StandardCharsets.UTF_8));
        Attendance attendance = attendance("name,sid,login\nA. M.,11,anna@example.org\nB. S.,12,b\nCem,13,c\n", files);
        String id = SubmissionId.of("gradescope-12+99+ANNA@example.org");
        assertEquals(Map.of("A. M.", id, "B. S.", id, "Cem", "missing"), states(attendance));
        assertEquals(1, attendance.strangers().size());
    }
}
