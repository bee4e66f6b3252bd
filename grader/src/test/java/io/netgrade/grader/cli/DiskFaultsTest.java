package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.tiers.Precondition;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that are full, read-only or somebody else's: said in a sentence, and nothing that was graded is lost. */
@Tag(Tier.DEEP)
@Isolated("measures what it does to the machine")
final class DiskFaultsTest {

    @TempDir
    private Path folder = Path.of(".");

    private SmallCourse course = new SmallCourse(Path.of("."), Path.of("."));
    private Path out = Path.of(".");

    /** What a script printed and how it exited. */
    private record Ended(int code, String out) {}

    @BeforeEach
    void handIn() throws IOException, InterruptedException {
        course = SmallCourse.in(folder, "hostile/harmless.jar", "hostile/traps-sigterm.jar");
        out = Files.createDirectory(folder.resolve("results"));
        if (shell("mount -t tmpfs none " + out).code() != 0) {
            throw Precondition.missing("no disk can be filled here: unshare cannot make a namespace for mounts");
        }
    }

    /** Runs a script in which file systems can be mounted that nobody else sees. */
    private Ended shell(String script) throws IOException, InterruptedException {
        return run(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script));
    }

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private List<String> batch() {
        return SmallCourse.java(
                Netgrade.class,
                "batch",
                course.submissions().toString(),
                "--assignment",
                course.assignment().toString(),
                "--out",
                out.toString(),
                "--isolation",
                "none",
                "--trust-submissions");
    }

    private String batchInShell() {
        return "'" + String.join("' '", batch()) + "'";
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 24, 40, 56, 72})
    void whenTheDiskIsFullTheSameCommandGoesOnOnceItIsNot(int free) throws IOException, InterruptedException {
        Path copy = folder.resolve("copy");
        Ended run = shell(String.join(
                "\n",
                "mount -t tmpfs -o size=2m none " + out,
                "head -c " + (2048 - free) * 1024 + " /dev/zero >" + out + "/fill",
                batchInShell() + "; echo first: $?",
                "rm " + out + "/fill",
                batchInShell() + "; echo second: $?",
                "cp -r " + out + " " + copy));
        assertTrue(run.out().contains("first: 3\n"), run::toString);
        assertTrue(run.out().contains("No space left on device"), run::toString);
        assertTrue(run.out().contains("the same command goes on"), run::toString);
        assertTrue(run.out().contains("second: 0\n"), run::toString);
        Ended whole = run(batch());
        assertEquals(0, whole.code(), whole::toString);
        for (String file : List.of("summary.json", "submissions/anna/results.json", "submissions/bert/results.json")) {
            assertArrayEquals(Files.readAllBytes(out.resolve(file)), Files.readAllBytes(copy.resolve(file)), file);
        }
    }

    @Test
    void aReadOnlyDiskIsAUsersMistake() throws IOException, InterruptedException {
        Ended run = shell("mount -t tmpfs -o ro none " + out + "\n" + batchInShell());
        assertEquals(2, run.code(), run::toString);
        assertTrue(run.out().contains("cannot write to " + out), run::toString);
    }

    /** Runs the batch as somebody whom permissions bind; root is not, unless it gives that up. */
    private Ended boundByPermissions() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(
                    List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--"));
        }
        command.addAll(batch());
        return run(command);
    }

    @Test
    void whatMayNotBeReadIsNamedAndTheRestIsGraded() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(course.submissions().resolve("bert.jar"), Set.of());
        Ended run = boundByPermissions();
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().contains("bert.jar"), run::toString);
        assertTrue(run.out().contains("Graded in full: 1 of 1 submission"), run::toString);
    }

    @Test
    void aFolderOfSubmissionsThatMayNotBeReadIsNamed() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(course.submissions(), Set.of());
        try {
            Ended run = boundByPermissions();
            assertEquals(2, run.code(), run::toString);
            assertTrue(run.out().contains(course.submissions().toString()), run::toString);
        } finally {
            Files.setPosixFilePermissions(course.submissions(), PosixFilePermissions.fromString("rwx------"));
        }
    }
}
