package io.netgrade.grader.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as it was or as it will be, never in between. */
final class DiskTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "quite another content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of(".");

    private static final class Stopped extends Error {}

    private static Disk stoppingAt(int step) {
        AtomicInteger steps = new AtomicInteger();
        return new Disk(name -> {
            if (steps.incrementAndGet() == step) {
                throw new Stopped();
            }
        });
    }

    /** Writes in the way that is tried. */
    @FunctionalInterface
    private interface Writing {
        void by(Disk disk, Path file) throws IOException;
    }

    private void assertWholeWhereverItStops(Writing writing) throws IOException {
        Path file = folder.resolve("file");
        List<String> steps = new ArrayList<>();
        writing.by(new Disk(steps::add), file);
        assertEquals(4, steps.size(), steps::toString);
        for (int step = 1; step <= steps.size(); step++) {
            Files.write(file, OLD);
            Disk stopping = stoppingAt(step);
            assertThrows(Stopped.class, () -> writing.by(stopping, file));
            String content = Files.readString(file);
            assertTrue(Set.of(new String(OLD, StandardCharsets.UTF_8), new String(NEW, StandardCharsets.UTF_8))
                    .contains(content));
            new Disk(any -> {}).sweep(folder);
            try (var left = Files.list(folder)) {
                assertEquals(List.of(file), left.toList(), "stopped at " + steps.get(step - 1));
            }
        }
    }

    @Test
    void aWrittenFileIsWholeWhereverItStops() throws IOException {
        assertWholeWhereverItStops((disk, file) -> disk.write(file, NEW));
    }

    @Test
    void aCopiedFileIsWholeWhereverItStops() throws IOException {
        assertWholeWhereverItStops((disk, file) -> disk.copy(new ByteArrayInputStream(NEW), file));
    }

    @Test
    void aPrivateFileWasNeverAnybodyElses() throws IOException {
        Path file = folder.resolve("key");
        List<String> seen = new ArrayList<>();
        Disk watched = new Disk(step -> {
            try (var files = Files.list(folder)) {
                for (Path one : files.toList()) {
                    seen.add(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
                }
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        });
        watched.writePrivate(file, NEW);
        assertEquals(Set.of("rw-------"), Set.copyOf(seen));
    }
}
