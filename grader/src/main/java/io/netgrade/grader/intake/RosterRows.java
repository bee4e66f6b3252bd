package io.netgrade.grader.intake;

import io.netgrade.grader.csv.Cell;
import io.netgrade.grader.csv.Row;
import io.netgrade.grader.intake.Roster.Mistake;
import io.netgrade.grader.intake.Student.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of a roster one after the other. */
final class RosterRows {

    private static final int LONGEST_CELL = 300;

    private static final Pattern PARTICIPANT = Pattern.compile("\\p{L}.*\\s(\\d+)");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern SORTABLE = Pattern.compile("([^,]+),([^,]+)");

    private static final String POINTS = "Points Possible";
    private static final String TEST_STUDENT = "Student, Test";

    private final RosterHeader header;
    private final List<Mistake> mistakes;
    private final Map<String, Long> lines = new HashMap<>();

    RosterRows(RosterHeader header, List<Mistake> mistakes) {
        this.header = header;
        this.mistakes = mistakes;
    }

    /** The row's student; empty if it is of none, or if there is a mistake, which is noted. */
    Optional<Student> student(Row row) {
        long line = row.line();
        if (row.isBlank() || isCanvasOwn(row)) {
            return Optional.empty();
        }
        int before = mistakes.size();
        for (int i = header.width(); i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                note(
                        line,
                        Optional.empty(),
                        "has " + row.cells().size() + " cells, and the first line names " + header.width()
                                + " columns; put cells with the delimiter in them in double quotes");
                return Optional.empty();
            }
        }
        Student student = read(row, line);
        if (mistakes.size() == before && !isKnown(student)) {
            note(
                    line,
                    Optional.empty(),
                    "says of nobody who that is; expected was an id, a student number, a login, an"
                            + " e-mail or a name");
        }
        if (mistakes.size() == before) {
            requireUnique(student, line);
        }
        return mistakes.size() == before ? Optional.of(student) : Optional.empty();
    }

    private static boolean isKnown(Student student) {
        return student.attributes().keySet().stream().anyMatch(Attribute::identifies);
    }

    /** Between its header and its students, Canvas puts rows about assignments; and it has a student to try things with. */
    private boolean isCanvasOwn(Row row) {
        String name = header.cell(row, RosterColumn.SORTABLE_NAME);
        return header.isCanvas()
                && (name.startsWith(POINTS)
                        || name.equals(TEST_STUDENT)
                        || header.identifies(row).isEmpty());
    }

    private Student read(Row row, long line) {
        Student student = Student.UNKNOWN;
        for (RosterColumn column : header.places().keySet()) {
            if (!column.isPartOfName()) {
                student = student.and(column.attribute(), value(row, column, line));
            }
        }
        String parts = value(row, RosterColumn.FIRST_NAME, line) + " " + value(row, RosterColumn.LAST_NAME, line);
        return student.get(Attribute.NAME).isPresent() ? student : student.and(Attribute.NAME, parts);
    }

    private String value(Row row, RosterColumn column, long line) {
        String cell = header.cell(row, column);
        String value = Cell.plain(cell);
        Optional<String> fault = Cell.isFormula(cell) ? Optional.of(isFormula(cell)) : fault(value, column);
        if (fault.isPresent()) {
            note(line, Optional.ofNullable(header.names().get(column)), fault.get());
            return "";
        }
        return switch (column) {
            case LMS_ID -> PARTICIPANT.matcher(value).replaceFirst("$1");
            case SORTABLE_NAME ->
                SORTABLE.matcher(value).replaceFirst("$2 $1").strip().replaceAll("\\s+", " ");
            default -> value;
        };
    }

    private static String isFormula(String cell) {
        return "is '" + Origin.shown(cell) + "', a formula; expected was its value. Paste values only, and save again";
    }

    private static Optional<String> fault(String cell, RosterColumn column) {
        String is = "is '" + Origin.shown(cell) + "'";
        if (cell.length() > LONGEST_CELL || cell.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(is + "; expected was one line of at most " + LONGEST_CELL
                    + " characters. A double quote that is not closed takes in further lines");
        }
        if (column == RosterColumn.EMAIL
                && !cell.isEmpty()
                && !ADDRESS.matcher(cell).matches()) {
            return Optional.of(is + "; expected was an address such as anna@example.org, or nothing");
        }
        return Optional.empty();
    }

    private void requireUnique(Student student, long line) {
        student.attributes().forEach((attribute, value) -> {
            Long before =
                    attribute.isUnique() ? lines.putIfAbsent(attribute + " " + EntryPath.folded(value), line) : null;
            if (before != null) {
                note(
                        line,
                        Optional.of(nameOf(attribute)),
                        "is '" + Origin.shown(value) + "', as on line " + before
                                + "; expected was one line for each student. Remove or mend one");
            }
        });
        Long same = lines.putIfAbsent("all " + student.attributes(), line);
        if (same != null && student.attributes().keySet().stream().noneMatch(Attribute::isUnique)) {
            note(
                    line,
                    Optional.empty(),
                    "is the same as line " + same
                            + "; two students of one name are told apart by an id, a student number, a login or an e-mail");
        }
    }

    private String nameOf(Attribute attribute) {
        return header.names().entrySet().stream()
                .filter(column -> column.getKey().attribute() == attribute)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(attribute.label());
    }

    private void note(long line, Optional<String> column, String sentence) {
        mistakes.add(new Mistake(line, column, sentence));
    }
}
