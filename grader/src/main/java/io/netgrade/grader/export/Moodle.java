package io.netgrade.grader.export;

import io.netgrade.grader.csv.Row;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.intake.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
        return "Moodle's grading worksheet, filled in; needs --fill with what Moodle gave";
    }

    @Override
    public Parcel pack(Order order) throws Refusal {
        List<String> notes = new ArrayList<>();
        Filling filling = Filling.of(order, order.reported(notes), "the grading worksheet that Moodle gave");
        List<Row> rows = filling.sheet().table().rows();
        List<String> columns = filling.sheet().columns();
        int grade = column(order, columns);
        Optional<Integer> maximum =
                columns.stream().filter(MAXIMUM::contains).findFirst().map(columns::indexOf);
        Map<Integer, String> grades = new HashMap<>();
        List<Mark> tooMuch = new ArrayList<>();
        List<Mark> zeros = new ArrayList<>();
        List<String> aboutNumbers = new ArrayList<>();
        filling.marks().forEach((place, mark) -> {
            Optional<BigDecimal> full =
                    maximum.flatMap(at -> Conversion.number(rows.get(place).cell(at)));
            Conversion conversion = new Conversion(full, order.wishes().scale());
            BigDecimal number = conversion.of(mark);
            conversion.notes().forEach(note -> addOnce(aboutNumbers, note));
            if (full.isPresent() && number.compareTo(full.get()) > 0) {
                tooMuch.add(mark);
            } else {
                grades.put(place, number.toPlainString());
                if (number.signum() == 0) {
                    zeros.add(mark);
                }
            }
        });
        notes.addAll(filling.notes());
        notes.addAll(aboutNumbers);
        notes.addAll(traps(tooMuch, zeros));
        List<List<String>> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            out.add(filled(rows.get(i), grade, Optional.ofNullable(grades.get(i)), columns.size()));
        }
        return new Parcel(
                List.of(new Parcel.File(
                        "moodle.csv", filling.sheet().table().dialect().write(out))),
                notes,
                filling.complete()
                        && tooMuch.isEmpty()
                        && order.marks().all().stream().noneMatch(Mark::isOpen));
    }

    private static void addOnce(List<String> notes, String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private static List<String> traps(List<Mark> tooMuch, List<Mark> zeros) {
        List<String> traps = new ArrayList<>();
        if (!tooMuch.isEmpty()) {
            traps.add("Moodle takes no grade above its maximum, and these stay without: " + Order.named(tooMuch)
                    + ". Raise the maximum there, or limit the bonus here");
        }
        if (!zeros.isEmpty()) {
            traps.add("some versions of Moodle overlook a grade of 0; look there at: " + Order.named(zeros));
        }
        return traps;
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

    /** Moodle refuses a file in which a row has another number of cells than the first. */
    private static List<String> filled(Row row, int column, Optional<String> grade, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        grade.ifPresent(number -> cells.set(column, number));
        return cells;
    }
}
