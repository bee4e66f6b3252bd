package io.netgrade.grader.gradebook;

import io.netgrade.grader.csv.Cell;
import io.netgrade.grader.gradebook.ManualPoints.Column;
import io.netgrade.grader.intake.Roster.Mistake;
import io.netgrade.grader.intake.RosterIndex;
import io.netgrade.grader.intake.Sheet;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.verdict.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads points that people give, from a table: columns that say who somebody is, as in a roster, and columns such as {@code
 * Code review /10}, which name what was judged and the most points that it is worth. A blank cell gives nothing yet.
 */
public final class PointsSheet {

    private static final Pattern COLUMN = Pattern.compile("(.*\\S)\\s*/\\s*(\\d{1,6}(?:[.,]\\d{1,2})?)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,2})?");
    private static final int LONGEST_NAME = 100;

    private final Sheet sheet;
    private final Roll roll;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<Integer, Column> columns = new TreeMap<>();

    private PointsSheet(Sheet sheet, Roll roll) {
        this.sheet = sheet;
        this.roll = roll;
    }

    /** What a file turned out to be. */
    public sealed interface Content {

        /** Points with which everything is in order. */
        record Valid(ManualPoints points) implements Content {}

        /** Something that its author must mend; at least one mistake, from top to bottom. */
        record Invalid(List<Mistake> mistakes) implements Content {}
    }

    /** Reads a file; everybody in it must be one of {@code participants}. */
    public static Content read(byte[] file, List<Participant> participants) {
        Sheet.Content content = Sheet.read(file);
        if (content instanceof Sheet.Content.Invalid invalid) {
            return new Content.Invalid(invalid.mistakes());
        }
        return new PointsSheet(((Sheet.Content.Valid) content).sheet(), new Roll(participants)).read();
    }

    private Content read() {
        columns();
        Map<Participant, Map<String, Points>> given = new LinkedHashMap<>();
        for (Sheet.Line line : sheet.lines()) {
            Map<String, Points> points = points(line);
            for (Participant student : students(line)) {
                if (given.putIfAbsent(student, points) != null) {
                    mistakes.add(new Mistake(
                            line.row().line(),
                            Optional.empty(),
                            student.label() + " has a line already; take one out"));
                }
            }
        }
        mistakes.sort(Comparator.comparingLong(Mistake::line));
        return mistakes.isEmpty()
                ? new Content.Valid(new ManualPoints(List.copyOf(columns.values()), given))
                : new Content.Invalid(List.copyOf(mistakes));
    }

    private void columns() {
        List<String> names = sheet.columns();
        long line = sheet.table().rows().get(0).line();
        for (int i = 0; i < names.size(); i++) {
            Matcher column = COLUMN.matcher(names.get(i));
            if (!Sheet.saysWho(names.get(i)) && column.matches()) {
                String name = Escaped.line(column.group(1), LONGEST_NAME);
                if (columns.values().stream().anyMatch(other -> other.name().equals(name))) {
                    mistakes.add(new Mistake(line, Optional.of(name), "stands twice; rename one"));
                }
                columns.put(i, new Column(name, points(column.group(2))));
            }
        }
        if (columns.isEmpty()) {
            mistakes.add(new Mistake(
                    line,
                    Optional.empty(),
                    "no column gives points; call one such as 'Code review /10', with the most that it is worth"));
        }
    }

    private Map<String, Points> points(Sheet.Line line) {
        Map<String, Points> points = new HashMap<>();
        columns.forEach((place, column) -> {
            String cell = Cell.plain(line.row().cell(place));
            if (NUMBER.matcher(cell).matches() && points(cell).compareTo(column.worth()) <= 0) {
                points.put(column.name(), points(cell));
            } else if (!cell.isEmpty()) {
                mistakes.add(new Mistake(
                        line.row().line(),
                        Optional.of(column.name()),
                        "is '" + Escaped.line(cell, LONGEST_NAME) + "'; expected was a number from 0 to "
                                + column.worth() + ", or nothing"));
            }
        });
        return points;
    }

    private List<Participant> students(Sheet.Line line) {
        RosterIndex.Found found = roll.find(line.student());
        if (found.students().isEmpty()) {
            mistakes.add(new Mistake(
                    line.row().line(),
                    Optional.empty(),
                    line.student().label()
                            + " is nobody of this course, or could be several; take the line out, or tell"
                            + " more of who that is"));
        }
        return roll.participants(found);
    }

    /** A comma is how many languages write the point. */
    private static Points points(String number) {
        return Points.of(number.replace(',', '.'));
    }
}
