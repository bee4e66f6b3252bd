package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The selftest as a user types it, with few jars and one requirement. */
@Tag(Tier.DEEP)
final class SelftestCommandTest {

    private static final String PROGRAM = "tcp-echo-threaded-server";
    private static final String RIGHT = "innocent/huge-buffer.jar";
    private static final String WRONG = "faulty/exits-with-one-on-wrong-arguments.jar";

    @TempDir
    private Path folder = Path.of(".");

    private Run selftest(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "selftest",
                "--subjects",
                folder.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--exercise",
                "tcp-echo-threaded",
                "--requirement",
                "RUN-05",
                "--seeds",
                "1"));
        arguments.addAll(List.of(more));
        return Run.by(Netgrade.commandLine().setOverwrittenOptionsAllowed(true), arguments);
    }

    private JsonNode account() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out").resolve("selftest.json").toFile());
    }

    @BeforeEach
    void aReferenceAndAnInnocentAndAFaultyProgram() throws IOException {
        Files.createDirectories(folder.resolve("innocent"));
        Files.createDirectories(folder.resolve("faulty"));
        pack(RIGHT, "reference.jar", "");
        pack(RIGHT, "innocent/right.jar", "");
        pack(WRONG, "faulty/wrong.jar", "RUN-05");
    }

    /** Copies a jar of the demo, saying in its manifest what it must lose. */
    private void pack(String from, String to, String loses) throws IOException {
        try (InputStream file = Files.newInputStream(Distribution.demo().resolve(from));
                JarInputStream in = new JarInputStream(file)) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Netgrade-Program", PROGRAM);
            manifest.getMainAttributes().putValue("Netgrade-Loses", loses);
            try (OutputStream copy = Files.newOutputStream(folder.resolve(to));
                    JarOutputStream out = new JarOutputStream(copy, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
    }

    @Test
    void exitsWithZeroWhenNothingIsLostWronglyAndEverythingIsCaughtBySeveralSeedsUnderLoad() throws IOException {
        Run run = selftest("--faulty", "--seeds", "2", "--first-seed", "7", "--load", "--jobs", "2");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("[6/6]"), run.out());
        JsonNode account = account();
        assertEquals(7, account.at("/setting/firstSeed").asInt());
        assertEquals(0, account.get("lost").size());
        assertEquals(0, account.get("notGraded").size());
        assertEquals("wrong", account.at("/catches/0/specimen").asText());
        assertEquals(2, account.at("/catches/0/caught").asInt());
        assertEquals(2, account.at("/catches/0/of").asInt());
        assertTrue(account.get("requirementRuns").asInt() > 4, account::toPrettyString);
        String texts = Files.readString(folder.resolve("out/texts.txt"));
        assertTrue(texts.matches("(?s)=== wrong, seed 7\\n.*RUN-05 .*\\nhint: .*=== wrong, seed 8\\n.*"), texts);
    }

    @Test
    void tellsWhatAnInnocentProgramLostAndLeavesItsEvidence() throws IOException {
        pack(WRONG, "innocent/accused.jar", "");
        Run run = selftest();
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("accused, seed 1, tcp-echo-threaded RUN-05: failed. "), run.out());
        JsonNode lost = account().at("/lost/0");
        assertEquals("accused", lost.get("specimen").asText());
        assertEquals("tcp-echo-threaded RUN-05", lost.get("requirement").asText());
        assertFalse(lost.get("sentence").asText().isBlank());
        assertTrue(Files.size(folder.resolve("out/accused-1/evidence.json")) > 100);
    }

    @Test
    void tellsWhichFaultyProgramWasNotCaught() throws IOException {
        pack(RIGHT, "faulty/unseen.jar", "RUN-05");
        Run run = selftest("--faulty", "--no-innocent");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("unseen, seed 1, tcp-echo-threaded RUN-05: passed. "), run.out());
        assertEquals(0, account().at("/catches/0/caught").asInt());
        assertEquals(0, account().get("requirementRuns").asInt());
    }

    @Test
    void givesTheSameAccountHoweverManyAreGradedAtATime() throws IOException {
        pack(WRONG, "innocent/accused.jar", "");
        selftest("--faulty");
        JsonNode oneByOne = account();
        selftest("--faulty", "--jobs", "3");
        JsonNode threeAtATime = account();
        for (String part : List.of("requirementRuns", "lost", "catches", "alsoLost", "notGraded", "faults")) {
            assertEquals(oneByOne.get(part), threeAtATime.get(part));
        }
    }

    @Test
    void faultyProgramsThatDoNotSayWhatTheyLoseAreAFaultOfTheHarness() throws IOException {
        pack(WRONG, "faulty/wrong.jar", "");
        Run run = selftest("--faulty");
        assertEquals(3, run.code(), run::toString);
        assertTrue(run.err().contains("says what it must lose"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seeds 0",
                "--jobs 0",
                "--seeds many",
                "--subjects no-such-folder",
                "--exercise no-such-exercise",
                "--no-innocent"
            })
    void aUsersMistakeIsOneClearSentenceAndExitsWithTwo(String line) {
        Run run = selftest(line.split(" "));
        assertEquals(2, run.code(), run::toString);
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
