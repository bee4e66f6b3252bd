package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

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

    /**
     * The time that all threads of a process have run, or stood ready to run, since they began; empty where the system
     * does not tell.
     */
    static Optional<Duration> demand(long pid) {
        long nanos = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "task"))) {
            for (Path thread : threads) {
                nanos += nanosIn(thread.resolve("schedstat"));
            }
        } catch (IOException | DirectoryIteratorException notTold) {
            return Optional.empty();
        }
        return nanos == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    /** How many threads a process has; 0 if it is gone. */
    static int threadsOf(long pid) {
        return entries(Path.of("/proc", String.valueOf(pid), "task"));
    }

    /** How many processes of that user have not ended; one that has, and waits to be noticed by its parent, has. */
    static int processesOf(int user) {
        int count = 0;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                count += isOf(user, process) && isAlive(process) ? 1 : 0;
            }
            return count;
        } catch (IOException | DirectoryIteratorException notTold) {
            throw new IllegalStateException("the system does not tell which processes there are", notTold);
        }
    }

    private static boolean isAlive(Path process) {
        try {
            return !Files.readString(process.resolve("stat")).contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isOf(int user, Path process) {
        try {
            return Files.getAttribute(process, "unix:uid").equals(user);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Run time and time spent ready, the first two numbers. */
    private static long nanosIn(Path schedstat) {
        try {
            String[] numbers = Files.readString(schedstat).strip().split(" ", -1);
            return Long.parseLong(numbers[0]) + Long.parseLong(numbers[1]);
        } catch (IOException | NumberFormatException threadIsGone) {
            return 0;
        }
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
