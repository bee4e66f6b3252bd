package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What became of a program, for the reader of a report.
 *
 * @param life in words: not started, still running, or exited with a code
 * @param lastOutput the last lines of its standard output, oldest first
 * @param lastErrors the last lines of its standard error, oldest first
 */
public record ProgramState(String life, List<String> lastOutput, List<String> lastErrors) {

    private static final String RUNNING = "still running";

    /** A program that goes on. */
    public static ProgramState running(List<String> lastOutput, List<String> lastErrors) {
        return new ProgramState(RUNNING, lastOutput, lastErrors);
    }

    /** A program that ended. */
    public static ProgramState exited(int code, List<String> lastOutput, List<String> lastErrors) {
        return new ProgramState("exited with code " + code, lastOutput, lastErrors);
    }

    /** Whether it goes on. */
    @JsonIgnore
    public boolean isRunning() {
        return life.equals(RUNNING);
    }

    /** Whether it has ended. */
    @JsonIgnore
    public boolean hasExited() {
        return !isRunning() && !equals(NONE);
    }

    /** No program was started. */
    public static final ProgramState NONE = new ProgramState("not started", List.of(), List.of());
}
