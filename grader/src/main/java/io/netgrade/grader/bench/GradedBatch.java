package io.netgrade.grader.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A batch that was graded from its first to its last submission.
 *
 * @param students how many submissions it had
 * @param usage what that took
 * @param results its results folder
 */
record GradedBatch(int students, Usage usage, Path results) {

    /** Grades a course at isolation level none: every jar in it is ours. */
    static GradedBatch of(Setting setting, Course course, int students)
            throws IOException, InterruptedException, NotMeasured {
        setting.progress().accept("a batch of " + students);
        Path folder = setting.folder("batch");
        Path results = folder.resolve("results");
        MeasuredRun run = setting.netgrade(
                        folder,
                        "batch",
                        course.submissions().toString(),
                        "--assignment",
                        course.assignment().toString(),
                        "--out",
                        results.toString(),
                        "--isolation",
                        "none",
                        "--trust-submissions",
                        "--quiet")
                .expecting(0, "a batch of " + students);
        return new GradedBatch(students, run.usage(), results);
    }

    static GradedBatch ofOneExercise(Setting setting, int students)
            throws IOException, InterruptedException, NotMeasured {
        Course course = Course.ofOneExercise(
                setting.folder("course"),
                setting.reference(),
                students,
                setting.sizes().exercise());
        return of(setting, course, students);
    }
}
