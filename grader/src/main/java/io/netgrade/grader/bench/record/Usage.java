package io.netgrade.grader.bench.record;

import java.util.OptionalDouble;

/**
 * What a piece of work took.
 *
 * @param seconds wall time
 * @param cpuSeconds user and system time of its processes together; empty where the system does not tell
 * @param peakMebibytes the most memory that its first process held at a time; empty where the system does not tell
 */
public record Usage(double seconds, OptionalDouble cpuSeconds, OptionalDouble peakMebibytes) {

    /** Why a figure of CPU or memory is missing on macOS and Windows. */
    public static final String UNKNOWN = "not available on this system";

    /** Why a ratio of CPU is missing. */
    public static final String NO_CPU = "CPU time " + UNKNOWN;

    /** Wall time over CPU time per core: 1 if all cores were busy all the time, the number of cores if one was. */
    public OptionalDouble perCore(int cores) {
        return Ratio.of(
                OptionalDouble.of(seconds),
                cpuSeconds.isPresent() ? OptionalDouble.of(cpuSeconds.getAsDouble() / cores) : cpuSeconds);
    }

    /** Wall time as a figure. */
    public Figure wall(String name) {
        return Figure.of(name, Unit.SECONDS, seconds);
    }

    /** CPU time as a figure. */
    public Figure cpu(String name) {
        return Figure.of(name, Unit.SECONDS, cpuSeconds, UNKNOWN);
    }

    /** Peak memory as a figure. */
    public Figure peak(String name) {
        return Figure.of(name, Unit.MEBIBYTES, peakMebibytes, UNKNOWN);
    }

    /** This one's wall time over another's. */
    public Figure wallOver(Usage other, String name) {
        return Figure.of(name, Unit.RATIO, Ratio.of(seconds, other.seconds), "too short to measure");
    }

    /** This one's CPU time over another's. */
    public Figure cpuOver(Usage other, String name) {
        return Figure.of(name, Unit.RATIO, Ratio.of(cpuSeconds, other.cpuSeconds), NO_CPU);
    }
}
