package io.netgrade.grader.gradebook;

import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A course that was graded, without having run anything.
 *
 * @param verdicts of each student, of each attempt, of each requirement in the plan's order
 */
public record Scene(
        Assignment assignment, Adjustments adjustments, List<Participant> students, List<List<Handed>> verdicts) {

    /** An attempt: when it was handed in, and what was found. */
    public record Handed(Timing timing, List<Verdict> verdicts) {}

    /** Verdicts of each kind; the loss holds what no file may take for its own. */
    public static final List<Verdict> KINDS = List.of(
            new Verdict.Passed(1, "00"),
            new Verdict.Failed(new Evidence(
                    new StreamFinding.WrongBytes("C1", Bytes.ofText("ab"), Bytes.ofText("a<b>\u0000]]>")),
                    new Exchange(List.of()),
                    List.of(),
                    ProgramState.running(List.of(), List.of("::error::x", "=cmd|' /C calc'!A0", "</script>\u001B[31m")),
                    true)),
            new Verdict.Blocked(new RequirementKey("tcp-hello", "TCP-HELLO-00")),
            new Verdict.NotAttempted(),
            new Verdict.NotApplicable("no IPv6 here"),
            new Verdict.NotGraded("we failed"));

    /** What is asked for, in order. */
    public List<RequirementSpec> asked() {
        return assignment.judged(Exercises.catalogue().specs());
    }

    /** Somebody who handed in. */
    public static Participant student(String name, String login) {
        return student(name, login, Presence.SUBMITTED);
    }

    static Participant student(String name, String login, Presence presence) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("name", name);
        known.put("login", login);
        return new Participant(
                known,
                name + " (login " + login + ")",
                presence,
                presence == Presence.SUBMITTED ? List.of(login) : List.of());
    }

    /** What everybody gets. */
    public Marks marks() {
        Marker marker = new Marker(assignment, adjustments);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            Participant student = students.get(i);
            marks.add(
                    student.presence() == Presence.SUBMITTED
                            ? marker.mark(student, attempts(i))
                            : marker.absent(
                                    student,
                                    Mark.State.valueOf(student.presence().name()),
                                    assignment.rubric().worth(asked())));
        }
        return new Marks(assignment.title(), marks, this::grade);
    }

    private List<Marker.Attempt> attempts(int student) {
        List<Marker.Attempt> attempts = new ArrayList<>();
        List<Handed> handed = verdicts.get(student);
        for (int i = 0; i < handed.size(); i++) {
            attempts.add(new Marker.Attempt(
                    new Mark.Counted(students.get(student).submissions().get(0), i + 1, handed.size()),
                    handed.get(i).timing(),
                    card(handed.get(i))));
        }
        return attempts;
    }

    private Scorecard card(Handed handed) {
        Map<RequirementKey, Verdict> found = new HashMap<>();
        List<RequirementSpec> asked = asked();
        for (int i = 0; i < asked.size(); i++) {
            found.put(
                    asked.get(i).key(),
                    handed.verdicts().get(i % handed.verdicts().size()));
        }
        return Scorecard.of(asked, found, "not judged", assignment.rubric());
    }

    private Optional<Grade> grade(Mark mark) {
        if (mark.counted().isEmpty()) {
            return Optional.empty();
        }
        Handed handed = verdicts.get(students.indexOf(mark.student()))
                .get(mark.counted().get().attempt() - 1);
        return Optional.of(new Grade(
                new Submission(Path.of("x.jar"), "0".repeat(64)),
                Plan.of(Exercises.catalogue(), assignment, any -> true),
                card(handed),
                Map.of(),
                List.of(),
                Optional.empty(),
                Terms.of(Optional.of(assignment))));
    }
}
