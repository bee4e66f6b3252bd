package io.netgrade.grader.intake;

import io.netgrade.grader.csv.Row;
import io.netgrade.grader.intake.Roster.Mistake;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column is where.
 *
 * @param places counted from 0
 * @param names as the file writes them, escaped and cut
 * @param width how many columns there are
 */
record RosterHeader(Map<RosterColumn, Integer> places, Map<RosterColumn, String> names, int width) {

    /** Reads a header; empty, with mistakes noted, if nobody can be known by its columns. */
    static Optional<RosterHeader> of(Row record, List<Mistake> mistakes) {
        Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
        Map<RosterColumn, String> names = new EnumMap<>(RosterColumn.class);
        int before = mistakes.size();
        for (int i = 0; i < record.cells().size(); i++) {
            String name = Origin.shown(record.cell(i));
            Optional<RosterColumn> column = RosterColumn.called(record.cell(i));
            if (column.isPresent()) {
                column.flatMap(one -> rival(one, places))
                        .ifPresent(other -> mistakes.add(new Mistake(
                                record.line(),
                                Optional.of(name),
                                "says the same as the column '" + names.get(other) + "'; leave one of them")));
                places.putIfAbsent(column.get(), i);
                names.putIfAbsent(column.get(), name);
            }
        }
        if (places.keySet().stream().noneMatch(RosterColumn::identifies)) {
            mistakes.add(new Mistake(record.line(), Optional.empty(), nobodyKnown(record)));
        }
        return mistakes.size() == before
                ? Optional.of(new RosterHeader(places, names, record.cells().size()))
                : Optional.empty();
    }

    /** A column that says what {@code column} says; first and last names stand beside each other. */
    private static Optional<RosterColumn> rival(RosterColumn column, Map<RosterColumn, Integer> places) {
        return places.keySet().stream()
                .filter(other -> other == column
                        || (other.attribute() == column.attribute() && !other.isPartOfName() && !column.isPartOfName()))
                .findFirst();
    }

    private static String nobodyKnown(Row record) {
        return "no column says who somebody is; the first line must name at least one of id, student number, login, e-mail,"
                + " name, but its columns are: "
                + Some.of(record.cells().stream()
                        .map(name -> "'" + Origin.shown(name.strip()) + "'")
                        .toList());
    }

    /** Whether this is Canvas's, with rows in it that are of no student. */
    boolean isCanvas() {
        return places.containsKey(RosterColumn.SORTABLE_NAME);
    }

    /** By what columns the row's student can be known. */
    List<RosterColumn> identifies(Row row) {
        return places.keySet().stream()
                .filter(column -> column.identifies() && !cell(row, column).isEmpty())
                .toList();
    }

    /** The cell of that column in a row; empty if there is none. */
    String cell(Row row, RosterColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
