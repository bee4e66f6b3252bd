package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Change;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows who would gain or lose what, before anything is replaced. */
record Changes(List<Change> changes, Register register) {

    static final String FILE = "changes.json";

    /** More lines than these nobody reads on a terminal; the file has all. */
    private static final int MOST_LINES = 100;

    static List<Change> between(Gradebook before, Gradebook after, Register register)
            throws IOException, UnusableFolder {
        List<Change> changes = new ArrayList<>();
        for (Register.Row row : register.submissions()) {
            Optional<Grade> was = before.grade(row);
            Optional<Grade> is = after.grade(row);
            if (was.isPresent() && is.isPresent()) {
                changes.addAll(Change.between(row.id(), was.get(), is.get()));
            }
        }
        return changes;
    }

    /** Says them on the console, and writes them for programs. */
    void show(Console console, Path file) throws IOException {
        Files.write(file, Json.canonical(changes));
        if (changes.isEmpty()) {
            console.say("Nothing changes.");
            return;
        }
        Map<String, List<Change>> bySubmission = new LinkedHashMap<>();
        changes.forEach(change -> bySubmission
                .computeIfAbsent(change.submission(), any -> new ArrayList<>())
                .add(change));
        console.say("What changes, for " + BatchReport.counted(bySubmission.size(), "submission") + " (all of it in "
                + file + "):");
        List<String> lines = new ArrayList<>();
        bySubmission.forEach((id, all) -> {
            lines.add("  " + id + ": " + sum(all, true) + " -> " + sum(all, false) + " points of what changes");
            all.forEach(change ->
                    lines.add(String.format("    %-34s %s -> %s", change.requirement(), change.from(), change.to())));
        });
        lines.stream().limit(MOST_LINES).forEach(console::say);
        if (lines.size() > MOST_LINES) {
            console.say("  ... and " + (lines.size() - MOST_LINES) + " lines more");
        }
        long verdicts = changes.stream().filter(Change::isOfVerdict).count();
        if (verdicts > 0) {
            console.say("  " + BatchReport.counted(verdicts, "verdict")
                    + " changed: those programs do not behave the same each time, or the machine was in trouble.");
        }
    }

    private static Points sum(List<Change> changes, boolean before) {
        return changes.stream()
                .map(change -> before ? change.from().points() : change.to().points())
                .reduce(Points.ZERO, Points::plus);
    }
}
