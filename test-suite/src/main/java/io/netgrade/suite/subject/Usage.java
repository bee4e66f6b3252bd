package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process holds, as far as the system tells ({@code /proc}).
 *
 * @param files open file descriptors
 * @param threads threads
 */
public record Usage(int files, int threads) {

    /** Nothing, as of a process that is gone. */
    public static final Usage NONE = new Usage(0, 0);

    static Usage of(long pid) {
        Path process = Path.of("/proc", String.valueOf(pid));
        return new Usage(entries(process.resolve("fd")), entries(process.resolve("task")));
    }

    private static int entries(Path folder) {
        int count = 0;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path ignored : stream) {
                count++;
            }
        } catch (IOException | DirectoryIteratorException gone) {
            return 0;
        }
        return count;
    }
}
