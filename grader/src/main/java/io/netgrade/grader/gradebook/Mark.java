package io.netgrade.grader.gradebook;

import io.netgrade.suite.verdict.Points;
import java.util.List;
import java.util.Optional;

/**
 * What somebody gets, and how it comes about.
 *
 * @param student who
 * @param state whether it is final
 * @param counted the attempt that counts; empty if none does
 * @param exercises what each is worth to them, in the order of the assignment
 * @param items the bill, whose lines add up to {@code points}
 * @param points what they get
 * @param worth full marks
 */
public record Mark(
        Participant student,
        State state,
        Optional<Counted> counted,
        List<ExerciseMark> exercises,
        List<Item> items,
        PointRange points,
        Points worth) {

    public Mark {
        exercises = List.copyOf(exercises);
        items = List.copyOf(items);
    }

    /** Whether a mark is final. */
    public enum State {
        /** It is. */
        GRADED,
        /** Something of it is not judged, or nobody knows whether it is late. */
        INCOMPLETE,
        /** Nothing of it is judged yet. */
        WAITING,
        /** Nothing was handed in. */
        MISSING,
        /** Only what cannot be graded was handed in. */
        UNUSABLE,
        /** More than one submission, and nobody knows which counts. */
        TWICE
    }

    /**
     * The attempt that counts.
     *
     * @param submission its id
     * @param attempt counted from 1
     * @param attempts how many there are
     */
    public record Counted(String submission, int attempt, int attempts) {}

    /**
     * What an exercise is worth to somebody.
     *
     * @param judged what it earned before lateness
     * @param daysLate each counted once it has begun; 0 for in time; empty if nobody knows
     * @param points what is left
     */
    public record ExerciseMark(
            String exercise, PointRange judged, Optional<Long> daysLate, PointRange points, Points worth) {}

    /** Whether this may be told as the grade: nothing of it is open. */
    public boolean isFinal() {
        return state == State.GRADED;
    }

    /** Whether somebody must look again before this may be told. */
    public boolean isOpen() {
        return state == State.INCOMPLETE || state == State.WAITING || state == State.TWICE;
    }

    /** What was given by hand. */
    public List<Item> manual() {
        return items.stream().filter(item -> item.kind() == Item.Kind.MANUAL).toList();
    }

    /** Whether and by how much it is late, for a table: {@code in time}, {@code 2 days}, {@code nobody knows}. */
    public String lateness() {
        if (exercises.isEmpty()) {
            return "";
        }
        if (exercises.stream().anyMatch(one -> one.daysLate().isEmpty())) {
            return "nobody knows";
        }
        long most = exercises.stream()
                .mapToLong(one -> one.daysLate().orElseThrow())
                .max()
                .orElse(0);
        return most == 0 ? "in time" : most + (most == 1 ? " day" : " days");
    }
}
