package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Change;
import io.netgrade.grader.gradebook.Difference;
import io.netgrade.grader.gradebook.Differences;
import io.netgrade.grader.report.Console;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows who would gain or lose what, before anything is replaced. */
record Changes(Differences differences) {

    static final String FILE = "changes.json";

    /** More lines than these nobody reads on a terminal; the file has all. */
    private static final int MOST_LINES = 100;

    /** Where more requirements than these change only in what they are worth, the score says it all. */
    private static final int MOST_OF_TERMS = 3;

    boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Says them on the console, and writes them for programs. */
    void show(Console console, Path file) throws IOException {
        Files.write(file, Json.canonical(differences));
        if (differences.isEmpty()) {
            console.say("Nothing changes.");
            return;
        }
        console.say("What changes (all of it in " + file + "):");
        List<String> lines = new ArrayList<>();
        for (Difference one : differences.submissions()) {
            lines.add("  " + one.submission() + ": " + one.from() + " -> " + one.to());
            one.changes().stream()
                    .filter(change -> change.isOfVerdict() || one.changes().size() <= MOST_OF_TERMS)
                    .forEach(change -> lines.add(
                            String.format("    %-34s %s -> %s", change.requirement(), change.from(), change.to())));
        }
        differences.students().forEach(one -> {
            lines.add("  " + one.student() + ": " + one.from() + " -> " + one.to());
            one.because().forEach(sentence -> lines.add("    " + sentence));
        });
        lines.stream().limit(MOST_LINES).forEach(console::say);
        if (lines.size() > MOST_LINES) {
            console.say("  ... and " + (lines.size() - MOST_LINES) + " lines more");
        }
        sayWhy(console);
    }

    private void sayWhy(Console console) {
        long verdicts = differences.submissions().stream()
                .flatMap(one -> one.changes().stream())
                .filter(Change::isOfVerdict)
                .count();
        if (verdicts > 0) {
            console.say("  " + BatchReport.counted(verdicts, "verdict")
                    + " changed: those programs do not behave the same each time, or the machine was in trouble.");
        }
    }
}
