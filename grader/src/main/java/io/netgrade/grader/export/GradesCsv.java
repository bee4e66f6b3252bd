package io.netgrade.grader.export;

import io.netgrade.grader.csv.Cell;
import io.netgrade.grader.csv.Dialect;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.suite.exchange.Escaped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everybody's points as a table for spreadsheets: a row for each, whatever became of them. */
public final class GradesCsv {

    /** What the file is called. */
    public static final String FILE = "grades.csv";

    private static final List<String> KNOWN = List.of("name", "login", "sis_id", "lms_id", "email", "section", "group");
    private static final int LONGEST_CELL = 300;

    private GradesCsv() {}

    /** The file: UTF-8 with a byte order mark, without which spreadsheets take it for something else. */
    public static byte[] bytes(Marks marks) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> exercises = new LinkedHashSet<>();
        Set<String> manual = new LinkedHashSet<>();
        marks.all().forEach(mark -> {
            mark.exercises().forEach(one -> exercises.add(one.exercise()));
            mark.manual().forEach(item -> manual.add(item.name()));
        });
        List<String> header = new ArrayList<>(KNOWN);
        header.addAll(List.of("submission", "state", "attempt", "late", "points", "points_at_most", "worth"));
        header.addAll(exercises);
        header.addAll(manual);
        header.add("remarks");
        rows.add(guarded(header));
        marks.all().forEach(mark -> rows.add(guarded(row(mark, exercises, manual))));
        return new Dialect(Dialect.PLAIN.charset(), true, Dialect.PLAIN.delimiter(), false, Dialect.PLAIN.lineEnd())
                .write(rows);
    }

    private static List<String> row(Mark mark, Set<String> exercises, Set<String> manual) {
        List<String> row = new ArrayList<>();
        KNOWN.forEach(attribute -> row.add(mark.student().get(attribute).orElse("")));
        row.add(mark.counted().map(Mark.Counted::submission).orElse(""));
        row.add(mark.state().name());
        row.add(mark.counted().map(counted -> String.valueOf(counted.attempt())).orElse(""));
        row.add(mark.lateness());
        row.add(mark.points().least().toString());
        row.add(mark.points().most().toString());
        row.add(mark.worth().toString());
        exercises.forEach(exercise -> row.add(points(mark, exercise)));
        manual.forEach(column -> row.add(given(mark, column)));
        row.add(Remarks.of(mark));
        return row;
    }

    private static String points(Mark mark, String exercise) {
        return mark.exercises().stream()
                .filter(one -> one.exercise().equals(exercise))
                .findFirst()
                .map(one -> one.points().toString())
                .orElse("");
    }

    private static String given(Mark mark, String column) {
        return mark.manual().stream()
                .filter(item -> item.name().equals(column))
                .findFirst()
                .map(item -> item.points().toString())
                .orElse("");
    }

    private static List<String> guarded(List<String> row) {
        return row.stream()
                .map(cell -> Cell.guarded(Escaped.line(cell, LONGEST_CELL)))
                .toList();
    }
}
