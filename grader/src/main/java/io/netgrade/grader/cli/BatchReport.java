package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Summary;
import io.netgrade.grader.gradebook.Summary.State;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.Register.Presence;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is said when a batch has ended: what is graded, what is not, what could not be taken in, who is missing. */
record BatchReport(Summary summary, Register register, BatchFolder folder) {

    /** Of each kind; the register has all. */
    private static final int MOST_LINES = 20;

    static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Says it and returns the exit code. */
    int say(Console console, PrintWriter complaints) {
        List<Summary.Row> open = summary.submissions().stream()
                .filter(row -> row.state() != State.GRADED)
                .toList();
        console.say("");
        console.say("Graded in full: " + (summary.submissions().size() - open.size()) + " of "
                + counted(summary.submissions().size(), "submission"));
        List<String> wrong = new ArrayList<>();
        list(
                wrong,
                "Not graded in full (judge again by --regrade not-graded):",
                open.stream()
                        .map(row -> row.id() + ": " + row.points() + " to " + row.pointsAtMost() + " of " + row.worth())
                        .toList());
        list(wrong, "Not taken in:", register.problems());
        List<String> missing = new ArrayList<>();
        register.attendance().ifPresent(attendance -> {
            list(
                    missing,
                    "Missing, of " + counted(attendance.entries().size(), "student") + ":",
                    attendance.labels(Presence.MISSING));
            list(wrong, "Handed in only what cannot be graded:", attendance.labels(Presence.UNUSABLE));
            list(wrong, "Handed in more than once:", attendance.labels(Presence.TWICE));
            list(
                    wrong,
                    "Not in the roster:",
                    attendance.strangers().stream()
                            .map(Register.Stranger::message)
                            .toList());
        });
        wrong.forEach(complaints::println);
        complaints.flush();
        missing.forEach(console::say);
        Path feedback = folder.submission("ID").resolve("feedback.html");
        console.say("Summary:  " + folder.summary());
        console.say("Feedback: " + feedback);
        if (!open.isEmpty()) {
            return ExitCodes.FAULT;
        }
        return wrong.isEmpty() ? ExitCodes.ALL_PASSED : ExitCodes.SOMETHING_LOST;
    }

    private void list(List<String> lines, String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(heading + " " + items.size());
        items.stream().limit(MOST_LINES).forEach(item -> lines.add("  " + item));
        if (items.size() > MOST_LINES) {
            lines.add("  ... and " + (items.size() - MOST_LINES) + " more in "
                    + folder.root().resolve("register.json"));
        }
    }
}
