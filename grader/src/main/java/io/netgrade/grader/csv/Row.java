package io.netgrade.grader.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins in the file, counted from 1
 * @param cells as they stand there, without their quotes
 */
public record Row(long line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in that place, counted from 0, without blanks around it; empty if the row is shorter. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
