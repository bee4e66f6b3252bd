package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assignments as instructors and students use them: by the command line, with real workers and the jars of the demo. */
final class AssignmentCommandTest {

    private static final int RELEASE = Runtime.version().feature();

    /** Small enough to be judged quickly: the core, a hidden requirement, one with points of its own, one that is left out. */
    private static final String SMALL =
            """
            title: Kleines Blatt
            java: %d
            seed: 4711
            levels: {MUST: 1}
            exercises:
              tcp-echo-threaded:
                weight: 0.5
                requirements: [RUN-05, NET-04, TCP-ECHO-03, RUN-07]
                hidden: [NET-04]
                points: {TCP-ECHO-03: 2.5}
            """
                    .formatted(RELEASE);

    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run grade(String jar, String assignment, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                Distribution.demo().resolve(jar).toString(),
                "--assignment",
                assignment,
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Run.netgrade(arguments.toArray(String[]::new));
    }

    private JsonNode results() throws IOException {
        return new JsonMapper()
                .readTree(folder.resolve("out").resolve("results.json").toFile());
    }

    private static List<String> ids(JsonNode results) {
        return StreamSupport.stream(results.get("requirements").spliterator(), false)
                .map(row -> row.get("requirement").textValue().replaceFirst(".* ", ""))
                .sorted()
                .toList();
    }

    private static void assertUsersMistake(Run run) {
        assertEquals(2, run.code(), run::toString);
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void whatNewWritesIsCheckedAndFoundSoundWithItsTotalAndItsTime() throws IOException {
        String file = folder.resolve("new sheet.yaml").toString();
        assertEquals(0, Run.netgrade("assignment", "new", file).code());
        assertTrue(Files.exists(folder.resolve("assignment.schema.json")));
        assertUsersMistake(Run.netgrade("assignment", "new", file));
        Run check = Run.netgrade("assignment", "check", file);
        assertEquals(0, check.code(), check::toString);
        assertTrue(check.out().matches("(?s).*\\n +tcp-echo-threaded +\\d+ +[\\d.]+ +6 +[\\d.]+ s\\n.*"), check.out());
        assertTrue(check.out().matches("(?s).*\\n +total +\\d+ +[\\d.]+ +6 +[\\d.]+ s\\n.*"), check.out());
        assertTrue(check.out().matches("(?s).*reference.jar gets ([\\d.]+) of \\1\\.\\n.*"), check.out());
        assertTrue(check.out().matches("(?s).*submission.jar gets 0 of [\\d.]+\\.\\n.*"), check.out());
        assertTrue(check.out().matches("(?s).*\\n  [\\w-]+ is through: (\\d+) of \\1 judged\\n.*"), check.out());
        assertTrue(check.out().contains("Due 2026-12-01 23:59 Europe/Berlin, with 15 minutes of grace"), check.out());
    }

    @Test
    void aReferenceThatLosesAndATemplateThatEarnsAreNamed() throws IOException {
        Run run = Run.netgrade(
                "assignment",
                "check",
                file("a.yaml", SMALL.replace("RUN-05, ", "RUN-05, TCP-ECHO-01, ")),
                "--reference",
                Distribution.demo().resolve("faulty/trims-each-chunk.jar").toString(),
                "--template",
                Distribution.demo().resolve("reference.jar").toString());
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("  wrong: tcp-echo-threaded TCP-ECHO-01 is failed ("), run.out());
        assertTrue(run.out().contains("of reference.jar nothing may be attempted"), run.out());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithLineAndColumn() throws IOException {
        String file = file("a.yaml", "titel: x\nseed: many\nexercises:\n  tcp-ecko-threaded:\n    weight: -1\n");
        String expected =
                """
                netgrade: FILE holds 4 mistakes:
                  FILE:1:1: no key 'titel'; did you mean 'title'?
                  FILE:1:1: 'title' is missing; add a line such as 'title: Sheet 3, echo servers'
                  FILE:2:7: 'seed' must be a whole number, but is the text 'many'
                  FILE:4:3: no exercise 'tcp-ecko-threaded'; did you mean 'tcp-echo-threaded'?
                """
                        .replace("FILE", file);
        for (String command : List.of("check", "edition")) {
            List<String> arguments = new ArrayList<>(List.of("assignment", command, file));
            if (command.equals("edition")) {
                arguments.addAll(List.of("--out", folder.resolve("s.yaml").toString()));
            }
            Run run = Run.netgrade(arguments.toArray(String[]::new));
            assertUsersMistake(run);
            assertEquals(expected.lines().toList(), run.err().lines().toList());
        }
        assertUsersMistake(grade("reference.jar", file));
    }

    @Test
    void planScoreAndResultsComeFromTheAssignment() throws IOException {
        Run run = grade("reference.jar", file("a.yaml", SMALL));
        assertEquals(0, run.code(), run::toString);
        JsonNode results = results();
        assertEquals("Kleines Blatt", results.at("/assignment/title").textValue());
        assertTrue(results.at("/assignment/digest").textValue().matches("sha256:[0-9a-f]{64}"));
        assertEquals(4711, results.get("seed").intValue());
        assertEquals("2.75", results.get("worth").asText());
        assertTrue(results.path("hidden").isMissingNode());
        assertTrue(ids(results).containsAll(List.of("NET-04", "RUN-05", "TCP-ECHO-00", "TCP-ECHO-03")));
        assertTrue(run.out().contains(" 2.75/2.75\n"), run.out());
    }

    @Test
    void commentsAndLayoutDoNotChangeTheDigest() throws IOException {
        grade("submission.jar", file("a.yaml", SMALL));
        String first = results().toString();
        grade("submission.jar", file("b.yaml", "# a comment\n" + SMALL.replace(": {MUST: 1}", ":\n    MUST: 1.0")));
        assertEquals(first, results().toString());
    }

    @Test
    void studentsGetAnEditionThatSaysHowMuchIsHiddenAndNotWhat() throws IOException {
        Path edition = folder.resolve("student.yaml");
        for (int time = 0; time < 2; time++) {
            Run run = Run.netgrade("assignment", "edition", file("a.yaml", SMALL), "--out", edition.toString());
            assertEquals(0, run.code(), run::toString);
        }
        String text = Files.readString(edition);
        assertFalse(text.contains("NET-04") || text.contains("4711"), text);
        Run run = grade("reference.jar", edition.toString());
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains(" 2.25 of 2.25 visible, 0.5 hidden\n"), run.out());
        assertFalse(run.out().contains("NET-04"), run.out());
        JsonNode results = results();
        assertEquals("0.5", results.get("hidden").asText());
        assertEquals(1, results.get("seed").intValue());
        assertFalse(ids(results).contains("NET-04"));
    }

    @Test
    void anEditionNeverReplacesWhatAnInstructorWrote() throws IOException {
        String file = file("a.yaml", SMALL);
        assertUsersMistake(Run.netgrade("assignment", "edition", file, "--out", file));
        assertEquals(SMALL, Files.readString(Path.of(file)));
        String edition = folder.resolve("student.yaml").toString();
        Run.netgrade("assignment", "edition", file, "--out", edition);
        Run again = Run.netgrade("assignment", "edition", edition, "--out", edition);
        assertUsersMistake(again);
        assertTrue(again.err().contains("is a students' edition already"), again.err());
    }

    @Test
    void anotherJavaIsRefusedWhereTheGradeCountsAndSaidWhereItDoesNot() throws IOException {
        String other = SMALL.replace("java: " + RELEASE, "java: 99");
        Run refused = grade("submission.jar", file("a.yaml", other));
        assertUsersMistake(refused);
        assertTrue(
                refused.err().contains("runs submissions on Java 99, and here it would be Java " + RELEASE),
                refused.err());
        String edition = "edition: students\n" + other.replace("    hidden: [NET-04]\n", "");
        Run warned = grade("submission.jar", file("s.yaml", edition));
        assertEquals(1, warned.code(), warned::toString);
        assertTrue(warned.out().contains("Note: the course grades on Java 99"), warned.out());
    }

    @Test
    void whoPractisesMayJudgeAPartByOtherCases() throws IOException {
        String edition = "edition: students\n" + SMALL.replace("    hidden: [NET-04]\n", "");
        Run run = grade("submission.jar", file("s.yaml", edition), "--requirement", "TCP-ECHO-03", "--seed", "3");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("2 requirements, seed 3"), run.out());
        Run none = grade("submission.jar", file("s.yaml", edition), "--exercise", "udp-echo");
        assertUsersMistake(none);
        assertTrue(none.err().contains("it asks for tcp-echo-threaded"), none.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed 3", "--exercise tcp-echo-threaded", "--requirement NET-01 --seed 1"})
    void whatTheAssignmentDecidesIsNotDecidedTwice(String options) throws IOException {
        Run run = grade("submission.jar", file("a.yaml", SMALL), options.split(" "));
        assertUsersMistake(run);
        String named = options.contains("requirement") ? "--requirement and --seed" : options.replaceFirst(" .*", "");
        assertEquals(
                "netgrade: --assignment decides what is judged and by which seed; leave out " + named
                        + ", or leave out --assignment (only a students' edition can be judged in part)",
                run.err().strip());
    }

    @Test
    void anAssignmentIsALittleTextFile() {
        for (String file : List.of("no-such-file.yaml", ".", demoJar())) {
            Run run = Run.netgrade("assignment", "check", file);
            assertUsersMistake(run);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    private static String demoJar() {
        return Distribution.demo().resolve("reference.jar").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignment --help",
                "assignment new --help",
                "assignment check --help",
                "assignment edition --help"
            })
    void helpHelps(String line) {
        Run run = Run.netgrade(line.split(" "));
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: netgrade assignment"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "assignment check", "assignment edition a.yaml", "assignment old"})
    void anIncompleteCommandSaysWhatIsMissing(String line) {
        Run run = Run.netgrade(line.split(" "));
        assertUsersMistake(run);
        assertFalse(run.err().isBlank());
    }
}
