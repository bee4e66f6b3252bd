package io.netgrade.grader.gradebook;

import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.FeedbackPage;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.ResultFiles;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what people and programs read of a batch: for each submission its results, evidence and feedback, and a summary. All of it
 * is made of judgements and terms, so it can be made again at any time.
 */
public final class Publication {

    private final BatchLog log;
    private final Function<Path, Console.ReplayCommand> replay;
    private final FeedbackPage feedback = new FeedbackPage();

    /** @param replay for an evidence file, the command that plays a loss in it again */
    public Publication(BatchLog log, Function<Path, Console.ReplayCommand> replay) {
        this.log = log;
        this.replay = replay;
    }

    /** Writes everything, in place of what is there, and returns the summary. */
    public Summary write(Gradebook book, Marks marks) throws IOException, UnusableFolder {
        List<Summary.Row> rows = new ArrayList<>();
        for (Register.Row row : book.register().submissions()) {
            Register.HandedIn counts = book.counts(row);
            Optional<Grade> grade = book.grade(counts);
            if (grade.isPresent()) {
                write(grade.get(), log.folder().submission(row.id()));
            }
            rows.add(Summary.row(row, counts, grade));
        }
        Summary summary = Summary.of(book, rows, marks);
        log.write(log.folder().summary(), Json.canonical(summary));
        return summary;
    }

    private void write(Grade grade, Path folder) throws IOException {
        ResultFiles.write(grade, folder);
        feedback.write(grade, folder, replay.apply(folder.resolve(ResultFiles.EVIDENCE)));
    }
}
