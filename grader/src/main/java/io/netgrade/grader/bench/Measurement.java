package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import java.io.IOException;
import java.util.List;

/** One measurement of a run. */
@FunctionalInterface
interface Measurement {

    /**
     * Measures.
     *
     * @return at least one figure
     * @throws NotMeasured if there is a reason to be told instead
     * @throws IOException if files or processes fail; the reason is its message
     * @throws InterruptedException if the run is stopped
     */
    List<Figure> figures() throws IOException, InterruptedException, NotMeasured;
}
