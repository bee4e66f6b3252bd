package io.netgrade.suite.verdict;

import java.util.OptionalInt;

/**
 * What a submission may use.
 *
 * @param memoryMebibytes heap of each of its processes; empty for the usual one
 * @param secondsPerRequirement how long judging one requirement may take before it is given up as not graded; empty for the
 *     usual time
 */
public record Limits(OptionalInt memoryMebibytes, OptionalInt secondsPerRequirement) {

    /** The usual ones. */
    public static final Limits ORDINARY = new Limits(OptionalInt.empty(), OptionalInt.empty());
}
