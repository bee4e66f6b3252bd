package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.OptionalInt;

/**
 * What became of a program, for the reader of a report.
 *
 * @param life not started, still running, or exited with a code: as it is stored, in English whatever a person reads
 * @param lastOutput the last lines of its standard output, oldest first
 * @param lastErrors the last lines of its standard error, oldest first
 */
public record ProgramState(String life, List<String> lastOutput, List<String> lastErrors) {

    private static final String NOT_STARTED = "not started";
    private static final String RUNNING = "still running";
    private static final String EXITED = "exited with code ";

    /** A program that goes on. */
    public static ProgramState running(List<String> lastOutput, List<String> lastErrors) {
        return new ProgramState(RUNNING, lastOutput, lastErrors);
    }

    /** A program that ended. */
    public static ProgramState exited(int code, List<String> lastOutput, List<String> lastErrors) {
        return new ProgramState(EXITED + code, lastOutput, lastErrors);
    }

    /** What became of it, as part of a sentence. */
    public String words() {
        if (life.startsWith(EXITED)) {
            return Words.variant(this, "exited", life.substring(EXITED.length()));
        }
        return Words.variant(this, isRunning() ? "running" : "none");
    }

    /** Whether it goes on. */
    @JsonIgnore
    public boolean isRunning() {
        return life.equals(RUNNING);
    }

    /** The code with which it has ended; empty if it has not. */
    @JsonIgnore
    public OptionalInt exitCode() {
        return life.startsWith(EXITED)
                ? OptionalInt.of(Integer.parseInt(life.substring(EXITED.length())))
                : OptionalInt.empty();
    }

    /** Whether it has ended. */
    @JsonIgnore
    public boolean hasExited() {
        return !isRunning() && !equals(NONE);
    }

    /** No program was started. */
    public static final ProgramState NONE = new ProgramState(NOT_STARTED, List.of(), List.of());
}
