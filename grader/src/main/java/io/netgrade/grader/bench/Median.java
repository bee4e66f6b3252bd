package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Usage;
import java.util.List;
import java.util.OptionalDouble;

/** The value in the middle: one run that something else disturbed does not move it. */
final class Median {

    private Median() {}

    /** The middle of at least one value; of an even number, the lower of the two. */
    static double of(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    /** The median of each quantity; one that is unknown in any run is unknown. */
    static Usage ofUsages(List<Usage> runs) {
        return new Usage(
                of(runs.stream().map(Usage::seconds).toList()),
                ofKnown(runs.stream().map(Usage::cpuSeconds).toList()),
                ofKnown(runs.stream().map(Usage::peakMebibytes).toList()));
    }

    private static OptionalDouble ofKnown(List<OptionalDouble> values) {
        return values.stream().allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(
                        of(values.stream().map(OptionalDouble::getAsDouble).toList()))
                : OptionalDouble.empty();
    }
}
