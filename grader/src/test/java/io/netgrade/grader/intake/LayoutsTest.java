package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.both;
import static io.netgrade.grader.intake.Handouts.byId;
import static io.netgrade.grader.intake.Handouts.files;
import static io.netgrade.grader.intake.Handouts.ids;
import static io.netgrade.grader.intake.Handouts.name;
import static io.netgrade.grader.intake.Handouts.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.intake.Student.Attribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads as LMSs lay them out, each as a folder and as an archive: both must tell the same. */
final class LayoutsTest {

    private static final String METADATA =
            """
            submission_101:
              :submitters:
              - :name: Anna Müller
                :sid: '4711'
                :email: anna@example.org
              :created_at: 2026-11-02 03:05:32.893421000 Z
              :history:
              - :id: 99
                :created_at: 2026-11-01 10:00:00.000000000 Z
            submission_102:
              :submitters:
              - :name: Ben
                :sid: '12'
                :email: ben@example.org
              - :name: Cem
                :sid: '13'
                :email: cem@example.org
              :created_at: 2026-11-02T23:59:00+01:00
            submission_103:
              :submitters:
              - :name: Dora
                :sid: '14'
              :created_at: yesterday
            """;

    @TempDir
    private Path place = Path.of(".");

    @Test
    void moodleNamesParticipantsByFolders() throws IOException {
        Intake intake = both(
                place,
                "moodle",
                files(
                        "Anna Müller_657737_assignsubmission_file_/submission.jar",
                        "Anna Müller_657737_assignsubmission_onlinetext_/onlinetext.html",
                        "Group 1-Ben_van_Dyk_12_assignsubmission_file/submission.jar",
                        "Cem_13_assignsubmission_file_submission.jar",
                        "Dora_14_assignsubmission_onlinetext_/onlinetext.html",
                        "Eve_15_assignsubmission_file_/report.pdf",
                        "stray.jar"));
        assertEquals(Layout.MOODLE, intake.layout());
        assertEquals(List.of("moodle-12", "moodle-13", "moodle-657737"), ids(intake));
        assertEquals("Anna Müller", name(byId(intake, "moodle-657737")));
        assertEquals("Group 1-Ben_van_Dyk", name(byId(intake, "moodle-12")));
        assertEquals(
                List.of(
                        "NoJar Dora_14_assignsubmission_onlinetext_/",
                        "NoJar Eve_15_assignsubmission_file_/",
                        "Unexpected stray.jar"),
                problems(intake));
        assertTrue(intake.problems().get(2).message().contains("Full Name_ID_assignsubmission_file_"));
    }

    @Test
    void canvasCountsResubmissionsAndMarksLateOnes() throws IOException {
        Intake intake = both(
                place,
                "canvas",
                files(
                        "muelleranna_77_1001_submission.jar",
                        "muelleranna_LATE_77_1003_submission-2.jar",
                        "muelleranna_77_1002_submission-1.jar",
                        "muelleranna_77_1004_report.pdf",
                        "schmidtben_late_9_44_my_server.jar",
                        "dykcem_10_45_server.jar",
                        "dykcem_10_46_client.jar",
                        "evedora_11_47_notes.txt"));
        assertEquals(Layout.CANVAS, intake.layout());
        assertEquals(List.of("canvas-77", "canvas-9"), ids(intake));
        HandIn anna = byId(intake, "canvas-77");
        assertEquals(
                List.of(1, 2, 3), anna.attempts().stream().map(Attempt::number).toList());
        assertEquals("muelleranna_LATE_77_1003_submission-2.jar", anna.latest().origin());
        assertEquals(
                List.of(false, false, true),
                anna.attempts().stream().map(Attempt::late).toList());
        assertEquals(Optional.of("77"), anna.students().get(0).get(Attribute.LMS_ID));
        assertTrue(byId(intake, "canvas-9").latest().late());
        assertEquals(List.of("SeveralJars dykcem (id 10)", "NotAJar evedora_11_47_notes.txt"), problems(intake));
    }

    @Test
    void gradescopeNamesMembersAndTimesInItsMetadata() throws IOException {
        Map<String, byte[]> files = files(
                "assignment_5_export/submission_101/submission.jar",
                "assignment_5_export/submission_102/submission.jar",
                "assignment_5_export/submission_103/submission.jar",
                "assignment_5_export/submission_104/submission.jar");
        files.put("assignment_5_export/submission_metadata.yml", METADATA.getBytes(StandardCharsets.UTF_8));
        Intake intake = both(place, "export", files);
        assertEquals(Layout.GRADESCOPE, intake.layout());
        HandIn anna = byId(intake, "gradescope-4711");
        assertEquals(2, anna.latest().number());
        assertEquals(
                Optional.of(OffsetDateTime.parse("2026-11-02T03:05:32.893421Z")),
                anna.latest().submittedAt());
        HandIn group = intake.submissions().stream()
                .filter(one -> one.students().size() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Ben", "Cem"),
                group.students().stream()
                        .map(one -> one.get(Attribute.NAME).orElse(""))
                        .toList());
        assertEquals(
                Optional.of(OffsetDateTime.parse("2026-11-02T23:59:00+01:00")),
                group.latest().submittedAt());
        assertEquals(Optional.empty(), byId(intake, "gradescope-14").latest().submittedAt());
        assertEquals(
                List.of(
                        "Metadata assignment_5_export/submission_104/",
                        "Metadata assignment_5_export/submission_metadata.yml (submission_103)"),
                problems(intake));
    }

    @Test
    void gradescopesMetadataMayLieInEachFolderAndOrderAttempts() throws IOException {
        String own =
                """
                members: [{name: Ben, id: 12}, {name: Anna, id: 11}]
                groups: [Blue]
                created_at: 2026-11-0%d 10:00:00 +0100
                """;
        Map<String, byte[]> files = files("submission_7/a.jar", "submission_8/a.jar", "submission_9/a.jar");
        files.put("submission_7/submission_metadata.yml", own.formatted(3).getBytes(StandardCharsets.UTF_8));
        files.put("submission_8/submission_metadata.yml", own.formatted(2).getBytes(StandardCharsets.UTF_8));
        files.put("submission_9/submission_metadata.yml", "members: [".getBytes(StandardCharsets.UTF_8));
        Intake intake = both(place, "export", files);
        assertEquals(1, intake.submissions().size());
        HandIn group = intake.submissions().get(0);
        assertEquals(
                List.of("submission_8/a.jar", "submission_7/a.jar"),
                group.attempts().stream().map(Attempt::origin).toList());
        assertEquals(
                List.of(1, 2), group.attempts().stream().map(Attempt::number).toList());
        assertEquals(Optional.of("Blue"), group.students().get(0).get(Attribute.GROUP));
        assertEquals(
                List.of("Metadata submission_9/", "Metadata submission_9/submission_metadata.yml:1"), problems(intake));
    }

    @Test
    void oneWhoIsInTwoGroupsIsNamed() throws IOException {
        String member = "members: [{name: Ben, id: 12}, {name: %s, id: %d}]\n";
        Map<String, byte[]> files = files("submission_7/a.jar", "submission_8/a.jar");
        files.put(
                "submission_7/submission_metadata.yml",
                member.formatted("Anna", 1).getBytes(StandardCharsets.UTF_8));
        files.put(
                "submission_8/submission_metadata.yml",
                member.formatted("Cem", 2).getBytes(StandardCharsets.UTF_8));
        Intake intake = both(place, "export", files);
        assertEquals(List.of(), ids(intake));
        assertEquals(List.of("Twice Ben (id 12)"), problems(intake));
    }

    @Test
    void githubsCheckoutsNameUsers() throws IOException {
        Map<String, byte[]> files = files(
                "echo-server-anna-m/pom.xml",
                "echo-server-anna-m/target/submission.jar",
                "echo-server-anna-m/.mvn/wrapper/maven-wrapper.jar",
                "echo-server-ben/pom.xml",
                "echo-server-ben/submission.jar",
                "echo-server-cem/pom.xml");
        Intake guessed = both(place, "checkouts", files);
        Intake told = both(place, "echo-server-submissions", files);
        for (Intake intake : List.of(guessed, told)) {
            assertEquals(Layout.GITHUB_CLASSROOM, intake.layout());
            assertEquals(List.of("anna-m", "ben"), ids(intake));
            assertEquals(List.of("NoJar echo-server-cem/"), problems(intake));
        }
        assertEquals(
                "echo-server-anna-m/target/submission.jar",
                byId(told, "anna-m").latest().origin());
    }

    @Test
    void theFolderAroundCheckoutsTellsWhereUsersBegin() throws IOException {
        Map<String, byte[]> files = files("echo-anna-a/target/submission.jar", "echo-anna-b/target/submission.jar");
        assertEquals(List.of("anna-a", "anna-b"), ids(both(place, "echo-submissions", files)));
        Map<String, byte[]> packed = new TreeMap<>();
        files.forEach((name, content) -> packed.put("echo-submissions/" + name, content));
        assertEquals(
                List.of("anna-a", "anna-b"),
                ids(Handouts.intake(
                        Handouts.zip(place.resolve("echo-submissions.zip"), packed), place.resolve("copies"))));
        Path one = Handouts.write(place.resolve("one"), files("echo-anna/pom.xml", "echo-anna/target/submission.jar"));
        Problem refusal = Handouts.refusal(one, Optional.of(Layout.GITHUB_CLASSROOM), place.resolve("copies"));
        assertTrue(refusal.message().contains("put them in a folder called ASSIGNMENT-submissions"), refusal.message());
    }
}
