package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Roster.Content;
import io.netgrade.grader.intake.Roster.Mistake;
import io.netgrade.grader.intake.Student.Attribute;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rosters, and finds everything that is wrong with them. */
final class RosterReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final int MOST_MISTAKES = 100;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern LINE_OF_MISTAKE = Pattern.compile("line:? (\\d+)");

    private final RosterText text;
    private final List<Mistake> mistakes = new ArrayList<>();

    private RosterReader(RosterText text) {
        this.text = text;
    }

    static Content read(byte[] file) {
        RosterText.Decoded decoded = RosterText.of(file);
        if (decoded instanceof RosterText.Decoded.Text readable) {
            return new RosterReader(readable.text()).read();
        }
        return new Content.Invalid(List.of(((RosterText.Decoded.Garbled) decoded).mistake()));
    }

    private Content read() {
        List<Student> students = new ArrayList<>();
        char delimiter = text.delimiter().orElseGet(this::likelyDelimiter);
        try (CSVParser parser = parser(delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                mistakes.add(
                        new Mistake(1, Optional.empty(), "the file is empty; its first line must name the columns"));
            } else {
                CSVRecord first = records.next();
                students.addAll(rows(RosterHeader.of(first, line(parser, first), mistakes), records, parser));
            }
        } catch (UncheckedIOException | IOException garbled) {
            mistakes.add(garbled(String.valueOf(garbled.getMessage())));
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

    private CSVParser parser(char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        return CSVParser.builder()
                .setReader(new StringReader(text.text()))
                .setFormat(format)
                .get();
    }

    /** The one by which the most columns are known. */
    private char likelyDelimiter() {
        return DELIMITERS.stream()
                .max(Comparator.<Character>comparingLong(this::known)
                        .thenComparing(Comparator.comparingInt(delimiter -> -DELIMITERS.indexOf(delimiter))))
                .orElseThrow();
    }

    private long known(char delimiter) {
        try (CSVParser parser = parser(delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext()
                    ? records.next().stream()
                            .filter(header -> RosterColumn.called(header).isPresent())
                            .count()
                    : 0;
        } catch (UncheckedIOException | IOException garbled) {
            return 0;
        }
    }

    private List<Student> rows(Optional<RosterHeader> header, Iterator<CSVRecord> records, CSVParser parser) {
        List<Student> students = new ArrayList<>();
        if (header.isEmpty()) {
            return students;
        }
        RosterRows rows = new RosterRows(header.get(), mistakes);
        // A file that is no roster is wrong on every line; nobody reads all that.
        while (mistakes.size() < MOST_MISTAKES && records.hasNext()) {
            CSVRecord record = records.next();
            rows.student(record, line(parser, record)).ifPresent(students::add);
        }
        if (students.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(
                    parser.getCurrentLineNumber() + text.linesBefore(),
                    Optional.empty(),
                    "there is no student; expected was one on each line after the first"));
        }
        return students;
    }

    /** Where the record began: cells in quotes may hold line breaks. */
    private long line(CSVParser parser, CSVRecord record) {
        long breaks = record.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
        return parser.getCurrentLineNumber() - breaks + text.linesBefore();
    }

    private Mistake garbled(String message) {
        Matcher line = LINE_OF_MISTAKE.matcher(message);
        return new Mistake(
                line.find() ? Long.parseLong(line.group(1)) + text.linesBefore() : 1,
                Optional.empty(),
                "quotes are not in order; a cell in double quotes ends with one before the delimiter, and quotes in it are"
                        + " doubled");
    }

    private static String key(Student student) {
        return student.first(Attribute.LMS_ID, Attribute.SIS_ID, Attribute.EMAIL, Attribute.LOGIN, Attribute.NAME)
                .orElse("");
    }
}
