package io.netgrade.grader.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The installation that the build has laid out, started as a user starts it. */
final class Installation {

    private static final Path HOME = Path.of(System.getProperty("netgrade.home"));

    private Installation() {}

    /** What a command printed, both streams together, and how it ended. */
    record Run(List<String> command, int code, String output) {

        Run expectCode(int expected) {
            assertEquals(expected, code, () -> command + " printed\n" + output);
            return this;
        }

        /** Each stands somewhere behind the one before. */
        Run expectInOrder(String... texts) {
            int from = 0;
            for (String text : texts) {
                int at = output.indexOf(text, from);
                assertTrue(at >= 0, () -> "'" + text + "' does not follow in\n" + output);
                from = at + text.length();
            }
            return this;
        }

        String lastLine() {
            List<String> lines = output.strip().lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    /** Runs {@code netgrade} with these arguments. */
    static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString()));
        command.addAll(List.of(arguments));
        return run(Path.of("."), command);
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(HOME.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("grader-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Run run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(command, process.waitFor(), output);
    }

    /** A jar that comes with the installation. */
    static Path demo(String name) {
        return HOME.resolve("demo").resolve(name);
    }

    static void unzip(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path path = target.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.copy(in, path);
            }
        }
    }
}
