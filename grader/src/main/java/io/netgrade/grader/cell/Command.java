package io.netgrade.grader.cell;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a short command of the system answers. */
record Command(boolean succeeded, String output) {

    private static final int LONGEST_LINE = 200;

    /** What runs longer than this hangs. */
    private static final int PATIENCE_SECONDS = 120;

    /** Runs it to its end; whatever keeps it from starting is its answer too. */
    static Command run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Command(false, "it hangs");
            }
            return new Command(process.exitValue() == 0, output.strip());
        } catch (IOException cannotStart) {
            return new Command(false, String.valueOf(cannotStart.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Command(false, "interrupted");
        }
    }

    private static File nothing() {
        return new File(Machine.isWindows() ? "NUL" : "/dev/null");
    }

    /** The first line of what it said. */
    String firstLine() {
        String line = output.lines().findFirst().orElse("it said nothing");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    /** The last line of what it said. */
    String lastLine() {
        List<String> lines = output.lines().toList();
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    }
}
