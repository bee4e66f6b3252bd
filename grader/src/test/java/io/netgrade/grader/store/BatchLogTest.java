package io.netgrade.grader.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a batch believes what it kept itself, and nothing else. */
final class BatchLogTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Clock HOUR_BEFORE = Clock.offset(NOON, java.time.Duration.ofHours(-1));

    @TempDir
    private Path root = Path.of(".");

    private BatchFolder folder = BatchFolder.at(Path.of("."));

    @BeforeEach
    void begin() {
        folder = BatchFolder.at(root.resolve("batch"));
    }

    private BatchLog log() throws IOException, UnusableFolder {
        return log(NOON);
    }

    private BatchLog log(Clock clock) throws IOException, UnusableFolder {
        return BatchLog.open(folder, Disk.ofThisMachine(), clock);
    }

    private static Judgement judgement(String key, int number) {
        return new Judgement(
                key,
                number,
                "0".repeat(64),
                "plan",
                "none",
                17,
                Ending.COMPLETE,
                Optional.empty(),
                Map.of(new RequirementKey("tcp-echo", "NET-01"), new Verdict.Passed(3, "c")),
                Map.of(),
                List.of());
    }

    @Test
    void whatWasKeptCountsForTheNextThatOpensIt() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.add(judgement("a", 1));
        }
        try (BatchLog log = log()) {
            assertEquals(OptionalInt.of(1), log.ledger().counting("a"));
        }
        assertEquals(judgement("a", 1), folder.judgement("a", 1));
    }

    @Test
    void whatWasJudgedAndNotYetNotedIsTakenOver() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.append(new Entry.RegradeDecided("", true));
            log.add(judgement("a", 1));
        }
        List<String> lines = Files.readAllLines(folder.journal());
        Files.writeString(folder.journal(), lines.get(0) + "\n");
        try (BatchLog log = log()) {
            assertEquals(OptionalInt.of(1), log.ledger().counting("a"));
        }
        assertEquals(2, Files.readAllLines(folder.journal()).size());
    }

    @Test
    void anAlteredJudgementIsNoJudgement() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.add(judgement("a", 1));
        }
        Path file = folder.judged().resolve("a-1");
        Files.writeString(file, Files.readString(file).replace("\"tries\":3", "\"tries\":9"));
        try (BatchLog log = log()) {
            assertEquals(OptionalInt.empty(), log.ledger().counting("a"));
            log.add(judgement("a", log.ledger().next("a")));
            assertEquals(OptionalInt.of(2), log.ledger().counting("a"));
        }
    }

    @Test
    void aJudgementOfSomebodyElseIsNoJudgement() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.add(judgement("a", 1));
        }
        Files.copy(folder.judged().resolve("a-1"), folder.judged().resolve("b-1"));
        try (BatchLog log = log()) {
            assertEquals(OptionalInt.empty(), log.ledger().counting("b"));
        }
        assertThrows(UnusableFolder.class, () -> folder.judgement("b", 1));
    }

    @Test
    void aJudgementThatIsGoneIsMadeAnew() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.add(judgement("a", 1));
        }
        Files.delete(folder.judged().resolve("a-1"));
        try (BatchLog log = log()) {
            assertEquals(OptionalInt.empty(), log.ledger().counting("a"));
        }
    }

    @Test
    void onlyOneWorksOnItAtATime() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            UnusableFolder refused = assertThrows(UnusableFolder.class, this::log);
            assertTrue(String.valueOf(refused.getMessage()).contains("another netgrade works on"), log::toString);
        }
    }

    @Test
    void withoutItsKeyNothingInItCanBeTrusted() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.add(judgement("a", 1));
        }
        Files.writeString(folder.keyFile(), "lost");
        UnusableFolder refused = assertThrows(UnusableFolder.class, this::log);
        assertTrue(String.valueOf(refused.getMessage()).contains("restore the file"), refused::toString);
    }

    @Test
    void aClockThatGoesBackwardsChangesNothingButTheTimesThatPeopleRead() throws IOException, UnusableFolder {
        try (BatchLog log = log()) {
            log.add(judgement("a", 1));
        }
        try (BatchLog log = log(HOUR_BEFORE)) {
            assertEquals("2026-01-31T11:00:00Z", log.now());
            log.append(new Entry.RegradeBegun(log.now(), Map.of("a", 2)));
            log.add(judgement("a", 2));
            log.append(new Entry.RegradeDecided(log.now(), true));
            assertEquals(OptionalInt.of(2), log.ledger().counting("a"));
        }
    }

    @Test
    void aCopyThatWasInterruptedIsMadeAnewAndADamagedOneReplaced() throws IOException, UnusableFolder {
        Path jar = Files.writeString(root.resolve("x.jar"), "the jar");
        String digest = Submission.of(jar).digest();
        try (BatchLog log = log()) {
            Files.writeString(folder.jar(digest), "the j");
            log.keep(jar, digest);
            assertEquals("the jar", Files.readString(folder.jar(digest)));
            Files.writeString(jar, "another");
            log.keep(jar, digest);
            Files.delete(folder.jar(digest));
            assertThrows(UnusableFolder.class, () -> log.keep(jar, digest));
            assertTrue(Files.notExists(folder.jar(digest)));
        }
    }
}
