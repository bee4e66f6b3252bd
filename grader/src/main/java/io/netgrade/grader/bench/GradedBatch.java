package io.netgrade.grader.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Usage;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
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
        Path events = folder.resolve("events.jsonl");
        String[] command = {
            "batch",
            course.submissions().toString(),
            "--assignment",
            course.assignment().toString(),
            "--out",
            results.toString(),
            "--events",
            events.toString(),
            "--isolation",
            "none",
            "--trust-submissions",
            "--quiet"
        };
        MeasuredRun run = setting.netgrade(folder, command).expecting(0, "a batch of " + students);
        int right = passed(events);
        if (right != students) {
            throw NotMeasured.failed("only " + right + " of " + students + " correct submissions passed everything");
        }
        return new GradedBatch(students, run.usage(), results);
    }

    /** How many submissions passed every requirement: a program that ends at once costs less than one that works. */
    private static int passed(Path events) throws IOException {
        int passed = 0;
        for (String line : Files.readAllLines(events)) {
            JsonNode event = Json.mapper().readTree(line);
            if (event.path("event").asText().equals("judged")
                    && event.path("passed").asInt() > 0
                    && event.path("lost").asInt() + event.path("notGraded").asInt() == 0) {
                passed++;
            }
        }
        return passed;
    }

    /** A batch of submissions that are graded by the exercise, or in a quick run by one requirement of it. */
    static GradedBatch ofOneExercise(Setting setting, int students)
            throws IOException, InterruptedException, NotMeasured {
        Path folder = setting.folder("course");
        Course course = setting.sizes().quick()
                ? Course.ofOneRequirement(folder, setting.small(), students)
                : Course.ofOneExercise(folder, setting.reference(), students);
        return of(setting, course, students);
    }
}
