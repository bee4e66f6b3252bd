package io.netgrade.grader.cell;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.worker.Worker;
import io.netgrade.suite.worker.WorkerProcess;
import java.util.List;
import java.util.stream.Stream;

/** No walls: for a student's own machine, where the submission could do everything anyway. */
record PlainLevel() implements Level {

    @Override
    public Isolation isolation() {
        return Isolation.NONE;
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public Cell open() {
        return new LocalCell(
                Isolation.NONE,
                prefix -> WorkerProcess.start(Stream.concat(
                                prefix.stream(),
                                JavaCommand.ofThisProcess().of(Worker.class, Confinement.none()).stream())
                        .toList()));
    }
}
