package io.netgrade.grader.gradebook;

import io.netgrade.grader.gradebook.Mark.State;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What everybody gets.
 *
 * @param title what people call the assignment; one line
 * @param all one for each participant, in their order
 * @param grades where what was found is read
 */
public record Marks(String title, List<Mark> all, Grades grades) {

    public Marks {
        all = List.copyOf(all);
    }

    /** Reads what was found; it may be much, so it is read for one after the other. */
    @FunctionalInterface
    public interface Grades {
        /** The grade of the attempt that counts; empty if none does, or if nothing of it is judged yet. */
        Optional<Grade> of(Mark mark) throws IOException, UnusableFolder;
    }

    /** The marks of a batch. */
    public static Marks of(Gradebook book) throws IOException, UnusableFolder {
        Map<String, Register.Row> rows = new HashMap<>();
        book.register().submissions().forEach(row -> rows.put(row.id(), row));
        Marker marker = new Marker(book.assignment(), book.adjustments());
        List<Mark> all = new ArrayList<>();
        for (Participant student : Participant.of(book.register())) {
            all.add(mark(student, rows, book, marker));
        }
        return new Marks(book.assignment().title(), all, mark -> grade(mark, rows, book));
    }

    private static Mark mark(Participant student, Map<String, Register.Row> rows, Gradebook book, Marker marker)
            throws IOException, UnusableFolder {
        return switch (student.presence()) {
            case MISSING -> marker.absent(student, State.MISSING, book.worth());
            case UNUSABLE -> marker.absent(student, State.UNUSABLE, book.worth());
            case TWICE -> marker.absent(student, State.TWICE, book.worth());
            case SUBMITTED ->
                marker.mark(
                        student, book.attempts(row(rows, student.submissions().get(0))));
        };
    }

    private static Optional<Grade> grade(Mark mark, Map<String, Register.Row> rows, Gradebook book)
            throws IOException, UnusableFolder {
        if (mark.counted().isEmpty()) {
            return Optional.empty();
        }
        Mark.Counted counted = mark.counted().get();
        return book.grade(row(rows, counted.submission()).attempts().get(counted.attempt() - 1));
    }

    private static Register.Row row(Map<String, Register.Row> rows, String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }
}
