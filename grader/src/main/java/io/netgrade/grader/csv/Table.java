package io.netgrade.grader.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of rows.
 *
 * @param rows the one that names the columns first; blank ones are left out
 * @param dialect how the file writes it
 */
public record Table(List<Row> rows, Dialect dialect) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern LINE_OF_MISTAKE = Pattern.compile("line:? (\\d+)");

    public Table {
        rows = List.copyOf(rows);
    }

    /** What a file turned out to be. */
    public sealed interface Content {

        /** A table; it may have no row. */
        record Valid(Table table) implements Content {}

        /**
         * No table.
         *
         * @param line where reading ended, counted from 1
         * @param sentence why, and what to do
         */
        record Garbled(long line, String sentence) implements Content {}
    }

    /**
     * Reads a file; commas, semicolons or tabs part its cells.
     *
     * @param file in UTF-8, or in UTF-16 with a byte order mark
     * @param known whether a column may be called so; of the delimiters, the one counts by which the most columns are known
     */
    public static Content read(byte[] file, Predicate<String> known) {
        Decoded decoded = Decoded.of(file);
        if (decoded instanceof Decoded.Garbled garbled) {
            return new Content.Garbled(garbled.line(), garbled.sentence());
        }
        Decoded.Text text = (Decoded.Text) decoded;
        char delimiter = text.delimiter().orElseGet(() -> likelyDelimiter(text.text(), known));
        try {
            return new Content.Valid(new Table(rows(text, delimiter), text.dialect(delimiter)));
        } catch (UncheckedIOException | IOException garbled) {
            Matcher line = LINE_OF_MISTAKE.matcher(String.valueOf(garbled.getMessage()));
            return new Content.Garbled(
                    line.find() ? Long.parseLong(line.group(1)) + text.linesBefore() : 1,
                    "quotes are not in order; a cell in double quotes ends with one before the delimiter, and quotes in it"
                            + " are doubled");
        }
    }

    private static List<Row> rows(Decoded.Text text, char delimiter) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = parser(text.text(), delimiter)) {
            for (CSVRecord record : parser) {
                Row row = new Row(line(parser, record) + text.linesBefore(), record.toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    /** Where the record began: cells in quotes may hold line breaks. */
    private static long line(CSVParser parser, CSVRecord record) {
        long breaks = record.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
        return parser.getCurrentLineNumber() - breaks;
    }

    private static char likelyDelimiter(String text, Predicate<String> known) {
        return DELIMITERS.stream()
                .max(Comparator.<Character>comparingLong(delimiter -> known(text, delimiter, known))
                        .thenComparing(Comparator.comparingInt(delimiter -> -DELIMITERS.indexOf(delimiter))))
                .orElseThrow();
    }

    private static long known(String text, char delimiter, Predicate<String> known) {
        try (CSVParser parser = parser(text, delimiter)) {
            var records = parser.iterator();
            return records.hasNext() ? records.next().stream().filter(known).count() : 0;
        } catch (UncheckedIOException | IOException garbled) {
            return 0;
        }
    }
}
