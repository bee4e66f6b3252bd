package io.netgrade.grader.export;

import io.netgrade.grader.csv.Dialect;
import io.netgrade.grader.csv.Row;
import io.netgrade.grader.gradebook.Mark;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas's gradebook: of the file that the instructor exported, the columns that say who somebody is and the one of this
 * assignment, with a row for each who gets a grade. Whatever else stood in it would be imported too: a blank cell takes a grade
 * away there.
 */
final class Canvas implements Export {

    private static final Pattern ASSIGNMENT = Pattern.compile("(.*)\\s\\((\\d+)\\)");
    private static final Pattern COMPUTED =
            Pattern.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");
    private static final String SECTION = "Section";
    private static final String POINTS_POSSIBLE = "Points Possible";

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String purpose() {
        return "its gradebook, filled in; --fill takes what it exported";
    }

    @Override
    public Parcel pack(Order order) throws Refusal {
        List<String> notes = new ArrayList<>();
        Filling filling = Filling.of(order, order.reported(notes), "the gradebook that Canvas exported");
        List<String> columns = filling.sheet().columns();
        int last = section(columns);
        Gradebook theirs = new Gradebook(filling, last, column(order, columns, last));
        Conversion conversion =
                new Conversion(theirs.fullMarks(), order.wishes().scale());
        byte[] content = dialect(filling.sheet().table().dialect()).write(theirs.filled(conversion));
        notes.addAll(filling.notes());
        notes.addAll(conversion.notes());
        return new Parcel(
                List.of(new Parcel.File("canvas.csv", content)),
                notes,
                filling.complete() && order.marks().all().stream().noneMatch(Mark::isOpen));
    }

    /** A byte order mark before a header in quotes is one that Canvas does not get over. */
    private static Dialect dialect(Dialect theirs) {
        return new Dialect(StandardCharsets.UTF_8, false, theirs.delimiter(), false, theirs.lineEnd());
    }

    /**
     * Canvas's file.
     *
     * @param last the place of the last column that says who somebody is
     * @param column the place of the one that is filled
     */
    private record Gradebook(Filling filling, int last, int column) {

        private List<Row> rows() {
            return filling.sheet().table().rows();
        }

        private Optional<Row> pointsPossible() {
            return rows().stream()
                    .skip(1)
                    .filter(row -> row.cell(0).contains(POINTS_POSSIBLE))
                    .findFirst();
        }

        Optional<BigDecimal> fullMarks() {
            return pointsPossible().flatMap(row -> Conversion.number(row.cell(column)));
        }

        List<List<String>> filled(Conversion conversion) {
            List<List<String>> out = new ArrayList<>();
            out.add(cells(rows().get(0), rows().get(0).cell(column)));
            pointsPossible().ifPresent(row -> out.add(cells(row, row.cell(column))));
            filling.marks()
                    .forEach((place, mark) ->
                            out.add(cells(rows().get(place), conversion.of(mark).toPlainString())));
            return out;
        }

        private List<String> cells(Row row, String cell) {
            List<String> cells = new ArrayList<>(
                    row.cells().subList(0, Math.min(last + 1, row.cells().size())));
            while (cells.size() <= last) {
                cells.add("");
            }
            cells.add(cell);
            return cells;
        }
    }

    private static int section(List<String> columns) throws Refusal {
        int section = columns.indexOf(SECTION);
        if (section < 0 || !columns.get(0).contains("Student")) {
            throw new Refusal(
                    "this is no gradebook of Canvas: its columns begin with 'Student' and 'ID', and 'Section' comes"
                            + " before the assignments. Export it there by Gradebook > Export");
        }
        return section;
    }

    private static int column(Order order, List<String> columns, int section) throws Refusal {
        List<String> titles = columns.subList(section + 1, columns.size()).stream()
                .filter(title -> ASSIGNMENT.matcher(title).matches())
                .toList();
        String wanted = order.wishes().column().orElse(order.marks().title());
        List<String> meant = titles.stream()
                .filter(title -> title.equals(wanted) || plain(title).equals(wanted))
                .toList();
        if (meant.size() != 1) {
            throw new Refusal(
                    (meant.isEmpty() ? "no assignment in it is called '" : "several assignments in it are called '")
                            + wanted + "'; say which by --column: " + String.join(", ", titles));
        }
        if (COMPUTED.matcher(meant.get(0)).find()) {
            throw new Refusal(
                    "Canvas takes '" + meant.get(0) + "' for a column that it reckons itself; rename it there");
        }
        return columns.indexOf(meant.get(0));
    }

    private static String plain(String title) {
        Matcher matcher = ASSIGNMENT.matcher(title);
        return matcher.matches() ? matcher.group(1) : title;
    }
}
