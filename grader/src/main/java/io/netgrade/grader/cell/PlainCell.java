package io.netgrade.grader.cell;

import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.worker.Worker;
import java.util.List;

/** No walls: for a student's own machine, where the submission could do everything anyway. */
record PlainCell() implements Cell {

    @Override
    public List<String> workerCommand() {
        return List.of(
                JavaRuntime.current().executable().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // An abandoned shrinker keeps a thread of this pool; the next one must find another.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=64",
                "-cp",
                // The class path of this very process, so that worker and grader are always of one version.
                System.getProperty("java.class.path"),
                Worker.class.getName());
    }
}
