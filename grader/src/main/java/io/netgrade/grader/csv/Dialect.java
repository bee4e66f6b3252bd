package io.netgrade.grader.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * How a file writes its table.
 *
 * @param charset of its text
 * @param mark whether it begins with a byte order mark
 * @param delimiter between cells
 * @param named whether its first line names the delimiter, as Excel has it
 * @param lineEnd after each row
 */
public record Dialect(Charset charset, boolean mark, char delimiter, boolean named, String lineEnd) {

    /** What every program reads. */
    public static final Dialect PLAIN = new Dialect(StandardCharsets.UTF_8, false, ',', false, "\r\n");

    /** These rows as a file; a cell is quoted only where it must be. */
    public byte[] write(List<List<String>> rows) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator(lineEnd)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        StringWriter text = new StringWriter();
        text.write(mark ? "\uFEFF" : "");
        text.write(named ? "sep=" + delimiter + lineEnd : "");
        try {
            for (List<String> row : rows) {
                format.printRecord(text, row.toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(charset);
    }
}
