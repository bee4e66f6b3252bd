package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command that ran to its end, and what that took. One runs at a time, since the system counts the CPU of all children together.
 *
 * @param code its exit code
 * @param output both its streams
 * @param usage what it took
 */
record MeasuredRun(int code, String output, Usage usage) {

    /** Memory only grows until it is read last, so reading seldom loses little and disturbs little. */
    private static final long LOOK_EVERY_MILLIS = 50;

    /** A command that hangs must not hang the benchmark. The longest real one takes minutes. */
    private static final Duration LIMIT = Duration.ofHours(2);

    private static final int QUOTED_LINES = 3;

    private static final ProcFiles PROC = ProcFiles.ofThisMachine();

    /**
     * Runs a command to its end.
     *
     * @param folder its working directory, where its output is kept too
     * @throws NotMeasured if it does not end
     */
    static MeasuredRun of(List<String> command, Path folder) throws IOException, InterruptedException, NotMeasured {
        Path output = Files.createTempFile(folder, "output-", ".txt");
        OptionalDouble cpuBefore = PROC.childrenCpu();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        OptionalDouble peak = follow(process, begin);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Usage usage = new Usage(seconds, difference(cpuBefore, PROC.childrenCpu()), peak);
        return new MeasuredRun(process.exitValue(), Files.readString(output), usage);
    }

    private static OptionalDouble follow(Process process, long begin) throws InterruptedException, NotMeasured {
        OptionalDouble peak = OptionalDouble.empty();
        try {
            do {
                OptionalDouble seen = PROC.peakMebibytes(process.pid());
                peak = seen.isPresent() ? seen : peak;
                if (System.nanoTime() - begin > LIMIT.toNanos()) {
                    throw NotMeasured.failed("a command did not end within " + LIMIT.toMinutes() + " minutes");
                }
            } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            return peak;
        } finally {
            end(process);
        }
    }

    /** Does nothing to a process that has ended. */
    private static void end(Process process) {
        if (process.isAlive()) {
            Stream.concat(process.descendants().toList().stream(), Stream.of(process.toHandle()))
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * This run, if it ended as it must: figures of a run that went wrong say nothing.
     *
     * @param what the command in the reason
     */
    MeasuredRun expecting(int expected, String what) throws NotMeasured {
        if (code != expected) {
            throw NotMeasured.failed(what + " exited with " + code + " instead of " + expected + lastLines());
        }
        return this;
    }

    private String lastLines() {
        List<String> lines = output.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        String tail = String.join(" / ", lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()));
        return tail.isEmpty() ? "" : ": " + tail;
    }
}
