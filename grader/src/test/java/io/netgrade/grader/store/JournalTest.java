package io.netgrade.grader.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened stays known, whatever becomes of the last line; and nobody adds, alters or moves any other. */
final class JournalTest {

    private static final List<Entry> ENTRIES = List.of(
            new Entry.Begun("2026-01-31T12:00:00Z", "0.1.0", "abc", "none", 17),
            new Entry.Judged("2026-01-31T12:00:01Z", "k", 1, "d", Judgement.Ending.COMPLETE),
            new Entry.Judged("2026-01-31T11:00:00Z", "ü\n", 2, "e", Judgement.Ending.BROKEN));

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private Seal seal;

    private Path file = Path.of(".");

    @BeforeEach
    void write() throws IOException, UnusableFolder {
        seal = Seal.made(folder.resolve("key"), Disk.ofThisMachine());
        file = folder.resolve("journal");
        try (Journal journal = journal()) {
            for (Entry entry : ENTRIES) {
                journal.append(entry);
            }
        }
    }

    private Journal journal() throws IOException, UnusableFolder {
        return Journal.open(file, seal, Disk.ofThisMachine());
    }

    @Test
    void whatWasAppendedIsReadBackAndGoneOnWith() throws IOException, UnusableFolder {
        Entry more = new Entry.RegradeDecided("2026-01-31T12:00:03Z", true);
        try (Journal journal = journal()) {
            assertEquals(ENTRIES, journal.entries());
            journal.append(more);
        }
        List<Entry> all = new ArrayList<>(ENTRIES);
        all.add(more);
        assertEquals(all, Journal.read(file, Seal.read(folder.resolve("key"))));
    }

    @Test
    void whereverTheLastLineIsCutTheOthersStayAndTheNextIsGoodAgain() throws IOException, UnusableFolder {
        byte[] whole = Files.readAllBytes(file);
        int lastLine =
                lines().stream().limit(2).mapToInt(line -> bytes(line) + 1).sum();
        for (int length = lastLine; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Journal journal = journal()) {
                assertEquals(ENTRIES.subList(0, 2), journal.entries(), "cut at " + length);
                journal.append(ENTRIES.get(2));
            }
            assertEquals(ENTRIES, Journal.read(file, seal), "cut at " + length);
        }
    }

    @Test
    void aLastLineOfRubbishIsDropped() throws IOException, UnusableFolder {
        Files.writeString(file, "\0".repeat(500) + "\n", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(ENTRIES, Journal.read(file, seal));
    }

    @Test
    void anAlteredLineIsRefusedByItsNumber() throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.set(1, lines.get(1).replace("\"number\":1", "\"number\":7"));
        assertRefused(lines, 2);
    }

    @Test
    void aLineThatIsLeftOutOrMovedIsNoticed() throws IOException {
        List<String> without = new ArrayList<>(lines());
        without.remove(0);
        assertRefused(without, 1);
        List<String> moved = new ArrayList<>(lines());
        Collections.swap(moved, 0, 1);
        assertRefused(moved, 1);
    }

    @Test
    void nobodyElsesKeyOpensIt() throws IOException {
        Seal other = Seal.made(folder.resolve("other"), Disk.ofThisMachine());
        assertThrows(UnusableFolder.class, () -> Journal.read(file, other));
    }

    private void assertRefused(List<String> lines, int number) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        UnusableFolder refused = assertThrows(UnusableFolder.class, this::journal);
        assertTrue(String.valueOf(refused.getMessage()).contains("line " + number + " "), refused::toString);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    private static int bytes(String line) {
        return line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
