package io.netgrade.grader.cli;

import io.netgrade.grader.export.GradesCsv;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.grader.gradebook.Publication;
import io.netgrade.grader.gradebook.Summary;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;

/** Leaves what people read of a batch in its folder. */
final class ResultsWriter {

    private ResultsWriter() {}

    /** Writes everything, in place of what is there, and returns the summary. */
    static Summary write(BatchLog log, Gradebook book) throws IOException, UnusableFolder {
        Marks marks = Marks.of(book);
        Summary summary = new Publication(log, Distribution::replay).write(book, marks);
        log.write(log.folder().root().resolve(GradesCsv.FILE), GradesCsv.bytes(marks));
        return summary;
    }
}
