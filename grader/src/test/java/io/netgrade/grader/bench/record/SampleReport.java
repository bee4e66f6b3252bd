package io.netgrade.grader.bench.record;

import java.util.List;
import java.util.OptionalDouble;

/** A report with everything that can happen to a measurement. */
public final class SampleReport {

    /** A machine that does not exist. */
    public static final Machine MACHINE =
            new Machine("2026-01-31T12:00:00Z", "0.1.0", "Linux <6>", "A & B", 4, 16000, "17", OptionalDouble.of(0.25));

    private SampleReport() {}

    static Report of(boolean quick) {
        return new Report(
                Report.FORMAT,
                quick,
                MACHINE,
                List.of(
                        Result.measured(
                                Kind.COST,
                                List.of(
                                        Figure.of("CPU of grading over the bare driver", Unit.RATIO, 1.4567),
                                        Figure.of("CPU of grading", Unit.SECONDS, 76.125),
                                        Figure.of("programs started", Unit.COUNT, 483))),
                        Result.measured(
                                Kind.ISOLATION,
                                List.of(
                                        Figure.of("uid over none, wall time", Unit.RATIO, 0.98),
                                        Figure.missing(
                                                "sandbox over none, wall time", Unit.RATIO, "it lacks <bwrap>"))),
                        Result.without(Kind.BUILD, NotMeasured.unavailable("mvn is not on the PATH")),
                        Result.without(Kind.SCALE, NotMeasured.failed("a batch of 10 exited with 3 | instead of 0"))));
    }
}
