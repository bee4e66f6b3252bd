package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.gradebook.Change;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Grades one student's submission of a batch once more, to be looked at: by the same plan, on the jar that the batch kept. What
 * counts stays as it is.
 */
final class StudentGrade {

    private final BatchFolder folder;
    private final Course course;
    private final Register.Row row;
    private final Console console;

    /** @throws UserError if the student is nobody there */
    StudentGrade(BatchFolder folder, String student, Console console) throws IOException {
        this.folder = folder;
        this.course = Course.read(folder);
        this.row = ResultsOption.only(course.register(), student);
        this.console = console;
    }

    /** Where the report goes unless the user says otherwise. */
    Path usualFolder() {
        return Path.of("netgrade-results", row.id());
    }

    /** Grades, leaves the report in {@code out}, and says whether it came out as it counts. */
    int grade(Cell cell, Lanes lanes, Path out) throws IOException {
        console.say(row.id() + ", " + row.label() + ": " + row.latest().origin());
        Task task = Task.of(course.assignment(), cell).by(course.book().plan());
        long begin = System.currentTimeMillis();
        Grade now =
                new Grader(cell, lanes, console).grade(folder.jar(row.latest().jar()), task, out);
        new Outcome(console).leave(now, out, begin);
        console.say("");
        compare(now);
        return ExitCodes.of(now);
    }

    private void compare(Grade now) throws IOException {
        try {
            Optional<Grade> counts = course.book().grade(row);
            if (counts.isEmpty()) {
                console.say("The batch has not judged this one yet.");
                return;
            }
            List<Change> differences = Change.between(counts.get(), now).stream()
                    .filter(Change::isOfVerdict)
                    .toList();
            if (differences.isEmpty()) {
                console.say("The same verdicts as those that count.");
                return;
            }
            console.say("Other verdicts than those that count:");
            differences.forEach(one -> console.say(String.format(
                    "  %-34s %s, and counts as %s",
                    one.requirement(), one.to().verdict(), one.from().verdict())));
            console.say("'netgrade batch ... --regrade " + row.id() + "' judges again so that it may count.");
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }
}
