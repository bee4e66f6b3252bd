package io.netgrade.grader.intake;

import io.netgrade.grader.csv.Row;
import io.netgrade.grader.csv.Table;
import io.netgrade.grader.intake.Roster.Mistake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table whose rows are of students, with columns besides those that say who that is.
 *
 * @param table as it stands in the file
 * @param lines one for each row that is of a student, in the file's order
 */
public record Sheet(Table table, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * A row that is of a student.
     *
     * @param place of the row in the table, counted from 0
     */
    public record Line(int place, Student student, Row row) {}

    /** What a file turned out to be. */
    public sealed interface Content {

        /** A sheet with which everything is in order. */
        record Valid(Sheet sheet) implements Content {}

        /** Something that its author must mend; at least one mistake, from top to bottom. */
        record Invalid(List<Mistake> mistakes) implements Content {
            public Invalid {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /** The names of all columns, in their order; blank where one has none. */
    public List<String> columns() {
        return table.rows().get(0).cells().stream().map(String::strip).toList();
    }

    /** Whether a column of that name says who somebody is. */
    public static boolean saysWho(String column) {
        return RosterColumn.isKnown(column);
    }

    /** Reads a file whose students are known as in {@link Roster#read}. */
    public static Content read(byte[] file) {
        Table.Content content = Table.read(file, RosterColumn::isKnown);
        if (content instanceof Table.Content.Garbled garbled) {
            return invalid(garbled.line(), garbled.sentence());
        }
        Table table = ((Table.Content.Valid) content).table();
        if (table.rows().isEmpty()) {
            return invalid(1, "the file is empty; its first line must name the columns");
        }
        List<Mistake> mistakes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        RosterHeader.of(table.rows().get(0), mistakes).ifPresent(header -> {
            RosterRows rows = new RosterRows(header, mistakes);
            for (int i = 1; i < table.rows().size(); i++) {
                Row row = table.rows().get(i);
                int place = i;
                rows.student(row).ifPresent(student -> lines.add(new Line(place, student, row)));
            }
        });
        mistakes.sort(Comparator.comparingLong(Mistake::line));
        return mistakes.isEmpty() ? new Content.Valid(new Sheet(table, lines)) : new Content.Invalid(mistakes);
    }

    private static Content invalid(long line, String sentence) {
        return new Content.Invalid(List.of(new Mistake(line, Optional.empty(), sentence)));
    }
}
