package io.netgrade.grader.intake;

import io.netgrade.grader.csv.Row;
import io.netgrade.grader.csv.Table;
import io.netgrade.grader.intake.Roster.Content;
import io.netgrade.grader.intake.Roster.Mistake;
import io.netgrade.grader.intake.Student.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads rosters, and finds everything that is wrong with them. */
final class RosterReader {

    private static final int MOST_MISTAKES = 100;

    private final Table table;
    private final List<Mistake> mistakes = new ArrayList<>();

    private RosterReader(Table table) {
        this.table = table;
    }

    static Content read(byte[] file) {
        Table.Content content = Table.read(file, RosterColumn::isKnown);
        if (content instanceof Table.Content.Valid valid) {
            return new RosterReader(valid.table()).read();
        }
        Table.Content.Garbled garbled = (Table.Content.Garbled) content;
        return new Content.Invalid(List.of(new Mistake(garbled.line(), Optional.empty(), garbled.sentence())));
    }

    private Content read() {
        List<Student> students = new ArrayList<>();
        if (table.rows().isEmpty()) {
            mistakes.add(new Mistake(1, Optional.empty(), "the file is empty; its first line must name the columns"));
        } else {
            RosterHeader.of(table.rows().get(0), mistakes).ifPresent(header -> students.addAll(rows(header)));
        }
        if (!mistakes.isEmpty()) {
            return new Content.Invalid(mistakes.stream()
                    .sorted(Comparator.comparingLong(Mistake::line))
                    .limit(MOST_MISTAKES)
                    .toList());
        }
        students.sort(
                Comparator.comparing(student -> student.get(Attribute.NAME).orElse("")));
        students.sort(Comparator.comparing(RosterReader::key));
        return new Content.Valid(new Roster(students));
    }

    private List<Student> rows(RosterHeader header) {
        List<Student> students = new ArrayList<>();
        RosterRows rows = new RosterRows(header, mistakes);
        for (Row row : table.rows().subList(1, table.rows().size())) {
            // A file that is no roster is wrong on every line; nobody reads all that.
            if (mistakes.size() < MOST_MISTAKES) {
                rows.student(row).ifPresent(students::add);
            }
        }
        if (students.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(
                    table.rows().get(table.rows().size() - 1).line(),
                    Optional.empty(),
                    "there is no student; expected was one on each line after the first"));
        }
        return students;
    }

    private static String key(Student student) {
        return student.first(Attribute.LMS_ID, Attribute.SIS_ID, Attribute.EMAIL, Attribute.LOGIN, Attribute.NAME)
                .orElse("");
    }
}
