package io.netgrade.grader.export;

import io.netgrade.grader.csv.Row;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.intake.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Moodle's offline grading worksheet: the file that the instructor downloaded, with grades in it and nothing else changed. Moodle
 * leaves rows out without a word that it does not like, so they are said here.
 */
final class Moodle implements Export {

    /** What the columns are called in some languages; any other is named by the user. */
    private static final Set<String> GRADE =
            Set.of("Grade", "Bewertung", "Note", "Calificación", "Valutazione", "Cijfer", "Nota");

    private static final Set<String> MAXIMUM = Set.of(
            "Maximum grade",
            "Maximum Grade",
            "Bestwertung",
            "Beste Bewertung",
            "Note maximale",
            "Calificación máxima",
            "Valutazione massima",
            "Maximumcijfer",
            "Nota máxima");

    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public String purpose() {
        return "its grading worksheet, filled in; --fill takes what it gave";
    }

    @Override
    public Parcel pack(Order order) throws Refusal {
        List<String> notes = new ArrayList<>();
        Filling filling = Filling.of(order, order.reported(notes), "the grading worksheet that Moodle gave");
        List<String> columns = filling.sheet().columns();
        Optional<Integer> maximum =
                columns.stream().filter(MAXIMUM::contains).findFirst().map(columns::indexOf);
        Worksheet theirs = new Worksheet(filling, column(order, columns), maximum);
        theirs.fill(order.wishes().scale());
        notes.addAll(filling.notes());
        notes.addAll(theirs.notes());
        byte[] content = filling.sheet().table().dialect().write(theirs.rows());
        return new Parcel(
                List.of(new Parcel.File("moodle.csv", content)),
                notes,
                filling.complete()
                        && theirs.tooMuch.isEmpty()
                        && order.marks().all().stream().noneMatch(Mark::isOpen));
    }

    /** Moodle's file while it is filled. */
    private static final class Worksheet {

        private final Filling filling;
        private final int grade;
        private final Optional<Integer> maximum;
        private final Map<Integer, String> grades = new HashMap<>();
        private final Set<String> aboutNumbers = new LinkedHashSet<>();
        private final List<Mark> tooMuch = new ArrayList<>();
        private final List<Mark> zeros = new ArrayList<>();

        Worksheet(Filling filling, int grade, Optional<Integer> maximum) {
            this.filling = filling;
            this.grade = grade;
            this.maximum = maximum;
        }

        void fill(boolean scale) {
            filling.marks().forEach((place, mark) -> fill(place, mark, scale));
        }

        private void fill(int place, Mark mark, boolean scale) {
            Row row = filling.sheet().table().rows().get(place);
            Optional<BigDecimal> full = maximum.flatMap(at -> Conversion.number(row.cell(at)));
            Conversion conversion = new Conversion(full, scale);
            BigDecimal number = conversion.of(mark);
            aboutNumbers.addAll(conversion.notes());
            if (full.isPresent() && number.compareTo(full.get()) > 0) {
                tooMuch.add(mark);
                return;
            }
            grades.put(place, number.toPlainString());
            if (number.signum() == 0) {
                zeros.add(mark);
            }
        }

        List<String> notes() {
            List<String> notes = new ArrayList<>(aboutNumbers);
            if (!tooMuch.isEmpty()) {
                notes.add("Moodle takes no grade above its maximum, and these stay without: " + Order.named(tooMuch)
                        + ". Raise the maximum there, or limit the bonus here");
            }
            if (!zeros.isEmpty()) {
                notes.add("some versions of Moodle overlook a grade of 0; look there at: " + Order.named(zeros));
            }
            return notes;
        }

        List<List<String>> rows() {
            List<Row> rows = filling.sheet().table().rows();
            List<List<String>> out = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                out.add(filled(rows.get(i), Optional.ofNullable(grades.get(i))));
            }
            return out;
        }

        /** Moodle refuses a file in which a row has another number of cells than the first. */
        private List<String> filled(Row row, Optional<String> number) {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < filling.sheet().columns().size()) {
                cells.add("");
            }
            number.ifPresent(text -> cells.set(grade, text));
            return cells;
        }
    }

    private static int column(Order order, List<String> columns) throws Refusal {
        List<String> meant = columns.stream()
                .filter(title -> order.wishes().column().map(title::equals).orElseGet(() -> GRADE.contains(title)))
                .toList();
        if (meant.size() != 1) {
            throw new Refusal("which column holds the grade is not clear; say so by --column. There are: "
                    + String.join(", ", columns));
        }
        if (Sheet.saysWho(meant.get(0)) || MAXIMUM.contains(meant.get(0))) {
            throw new Refusal("the column '" + meant.get(0)
                    + "' holds no grades; say by --column which does. There are: " + String.join(", ", columns));
        }
        return columns.indexOf(meant.get(0));
    }
}
