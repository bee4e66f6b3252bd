package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user types them, with real workers and the jars of the demo. */
final class CommandLineTest {

    @TempDir
    private Path folder = Path.of(".");

    private Run grade(Path jar, String out, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("grade", jar.toString(), "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.netgrade(arguments.toArray(String[]::new));
    }

    private static final String ECHO = "tcp-echo-threaded";

    private static Path demo(String jar) {
        return Distribution.demo().resolve(jar);
    }

    @Test
    void aPerfectSubmissionExitsWithZeroWhateverItIsCalled() throws IOException {
        Path renamed = Files.copy(demo("reference.jar"), folder.resolve("Meine Lösung (2).jar"));
        Run run = grade(renamed, "perfect", "--exercise", ECHO + ",tcp-hello,udp-hello");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().matches("(?s).*Score +(\\d+)/\\1\\s.*"), run.out());
        assertTrue(Files.size(folder.resolve("perfect").resolve("report.html")) > 100_000);
    }

    @Test
    void equalJarsGiveEqualResultsByteForByteThreeTimesAndAnotherSeedOtherCases() throws IOException {
        Path renamed = Files.copy(demo("reference.jar"), folder.resolve("another name.jar"));
        String first = results(demo("reference.jar"), "first", "5");
        assertEquals(first, results(renamed, "second", "5"));
        assertEquals(first, results(renamed, "third", "5"));
        String other = results(renamed, "other", "6");
        assertNotEquals(cases(first), cases(other));
    }

    private String results(Path jar, String out, String seed) throws IOException {
        grade(jar, out, "--seed", seed, "--requirement", ECHO + " TCP-ECHO-01," + ECHO + " CON-01," + ECHO + " RUN-05");
        return Files.readString(folder.resolve(out).resolve("results.json"));
    }

    private static List<String> cases(String results) {
        return results.lines().filter(line -> line.contains("cases")).toList();
    }

    @Test
    void aLossIsShownWithItsBytesAndReplayedByTheVeryCommandThatIsPrinted() throws IOException {
        Run run =
                grade(demo("faulty/trims-each-chunk.jar"), "trims", "--exercise", ECHO, "--requirement", "TCP-ECHO-01");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("^"), run.out());
        assertTrue(run.out().contains("hint: "), run.out());
        String printed = run.out()
                .lines()
                .filter(line -> line.strip().startsWith("replay: "))
                .findFirst()
                .orElseThrow();
        assertTrue(printed.contains(" replay ") && printed.endsWith("\"tcp-echo-threaded TCP-ECHO-01\""), printed);
        String evidence = folder.resolve("trims").resolve("evidence.json").toString();
        assertEquals(
                1,
                Run.netgrade("replay", evidence, "tcp-echo-threaded TCP-ECHO-01")
                        .code());
        Run mended = Run.netgrade(
                "replay",
                evidence,
                "tcp-echo-threaded TCP-ECHO-01",
                "--jar",
                demo("reference.jar").toString());
        assertEquals(0, mended.code(), mended::toString);
        assertTrue(mended.out().contains("goes well now"), mended.out());
    }

    @Test
    void aLossWithNamesOfEmojiHasItsReportsToo() throws IOException {
        // A diagram that cut such a name in half could not be written, and nothing was left of the grade.
        Path jar = demo("faulty/room-gives-names-twice.jar");
        Run run = grade(jar, "emoji", "--exercise", "chat-room", "--requirement", "ROOM-22", "--seed", "8");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("\ud83d\ude00.."), run.out());
        for (String report : List.of("report.html", "feedback.html", "feedback.md", "results.json")) {
            assertTrue(Files.size(folder.resolve("emoji").resolve(report)) > 100, report);
        }
    }

    @Test
    void theUntouchedTemplateIsAllNotAttempted() {
        Run run = grade(demo("submission.jar"), "template");
        assertEquals(1, run.code());
        assertTrue(run.out().matches("(?s).*Score +0/\\d+\\s.*"), run.out());
        assertFalse(run.out().contains("failed"), run.out());
        long exercises = Exercises.catalogue().exercises().size();
        assertEquals(exercises, linesWith("not attempted (", run), run.out());
        assertEquals(
                exercises,
                run.out()
                        .lines()
                        .filter(line -> line.matches("  - [0-9]+ requirements +not attempted +0/.*"))
                        .count(),
                run.out());
    }

    private static long linesWith(String text, Run run) {
        return run.out().lines().filter(line -> line.contains(text)).count();
    }

    @Test
    void aFileThatIsNoJarIsGradedAndSaidToBeNone() {
        Run run = grade(demo("broken/not-a-jar.jar"), "none");
        assertEquals(1, run.code());
        assertTrue(run.out().contains("it is not a jar"), run.out());
        assertFalse(run.out().contains("\tat "), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade",
                "grade no-such-file.jar",
                "grade . ",
                "grade pom.xml --exercise no-such-exercise",
                "grade pom.xml --requirement NET-99",
                "grade pom.xml --seed many",
                "grade pom.xml --out pom.xml/below",
                "replay no-such-file.json NET-01",
                "replay pom.xml tcp-echo-threaded",
                "no-such-command"
            })
    void aUsersMistakeIsOneClearSentenceAndExitsWithTwo(String line) {
        Run run = Run.netgrade(line.strip().split(" "));
        assertEquals(2, run.code(), run::toString);
        assertFalse(run.err().isBlank());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "grade --help", "replay --help", "demo --help", "spec --help", "selftest --help"})
    void helpHelps(String line) {
        Run run = Run.netgrade(line.split(" "));
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: netgrade"), run.out());
    }

    @Test
    void theSpecificationListsEveryRequirement() {
        Run plain = Run.netgrade("spec");
        Run markdown = Run.netgrade("spec", "--markdown");
        assertTrue(markdown.out().contains("* [tcp-echo-threaded](#tcp-echo-threaded): ["), markdown.out());
        assertTrue(markdown.out().contains("### tcp-echo-threaded-server"), markdown.out());
        for (String id : List.of("TCP-ECHO-00", "RUN-01", "NET-04", "CON-01")) {
            assertTrue(plain.out().contains(id), plain.out());
            assertTrue(markdown.out().contains("| " + id + " | MUST |"), markdown.out());
        }
    }
}
