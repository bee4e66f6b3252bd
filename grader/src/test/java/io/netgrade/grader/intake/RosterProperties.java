package io.netgrade.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.grader.intake.Student.Attribute;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

final class RosterProperties {

    private static final List<Attribute> COLUMNS = List.of(Attribute.values());
    private static final List<String> HEADER =
            List.of("Name", "Login", "ID", "Student number", "E-Mail", "Section", "Group");

    /** How a program may write the file. */
    record Style(char delimiter, String lineEnd, QuoteMode quotes, boolean mark, Charset charset) {}

    @Provide
    Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(QuoteMode.ALL, QuoteMode.MINIMAL, QuoteMode.NON_NUMERIC),
                        Arbitraries.of(true, false),
                        Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
                .as(Style::new);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abcÄöß Ελ李,;\t\"'=+-@.\u200D")
                .ofMaxLength(12)
                .map(text -> text.replace('\t', ' ').strip())
                // Blanks and formulas mean something; what a reader takes off cannot come back.
                .map(text -> text.replaceFirst("^[='\\s]+", ""));
    }

    @Provide
    Arbitrary<List<Student>> rosters() {
        Arbitrary<Student> students = Combinators.combine(
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8))
                .as((name, login, id, number, section, group, mail) -> {
                    Map<Attribute, String> known = new EnumMap<>(Attribute.class);
                    known.put(Attribute.NAME, name);
                    known.put(Attribute.LOGIN, login);
                    known.put(Attribute.LMS_ID, id);
                    known.put(Attribute.SIS_ID, number);
                    known.put(Attribute.SECTION, section);
                    known.put(Attribute.GROUP, group);
                    known.put(Attribute.EMAIL, mail + "@example.org");
                    known.values().removeIf(String::isBlank);
                    return Student.of(known);
                });
        return students.list().ofMinSize(1).ofMaxSize(8).map(RosterProperties::unique);
    }

    private static List<Student> unique(List<Student> students) {
        Set<String> seen = new HashSet<>();
        List<Student> unique = new ArrayList<>();
        for (Student student : students) {
            List<String> own = student.attributes().entrySet().stream()
                    .filter(one -> one.getKey().isUnique())
                    .map(one -> one.getKey() + EntryPath.folded(one.getValue()))
                    .toList();
            if (own.stream().noneMatch(seen::contains)) {
                seen.addAll(own);
                unique.add(student);
            }
        }
        return unique;
    }

    private static byte[] written(List<Student> students, Style style) {
        StringBuilder text =
                new StringBuilder(style.mark() || !style.charset().equals(StandardCharsets.UTF_8) ? "\uFEFF" : "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(style.delimiter())
                .setQuoteMode(style.quotes())
                .get();
        text.append(format.format(HEADER.toArray())).append(style.lineEnd());
        for (Student student : students) {
            Object[] cells =
                    COLUMNS.stream().map(one -> student.get(one).orElse("")).toArray();
            text.append(format.format(cells)).append(style.lineEnd());
        }
        return text.toString().getBytes(style.charset());
    }

    @Property(tries = 500)
    void whatAnyProgramWritesIsReadBack(@ForAll("rosters") List<Student> students, @ForAll("styles") Style style) {
        Roster.Content content = Roster.read(written(students, style));
        if (content instanceof Roster.Content.Valid valid) {
            assertEquals(new HashSet<>(students), new HashSet<>(valid.roster().students()));
            assertEquals(students.size(), valid.roster().students().size());
            return;
        }
        throw new AssertionError(content);
    }

    @Property(tries = 100)
    void theOrderOfLinesMakesNoDifference(@ForAll("rosters") List<Student> students, @ForAll("styles") Style style) {
        List<Student> reversed = new ArrayList<>(students);
        java.util.Collections.reverse(reversed);
        assertEquals(Roster.read(written(students, style)), Roster.read(written(reversed, style)));
    }

    @Property(tries = 500)
    void anyBytesGetAnAnswer(@ForAll byte[] file, @ForAll String tail) {
        Roster.Content any = Roster.read(file);
        Roster.Content text = Roster.read(("name,id\n" + tail).getBytes(StandardCharsets.UTF_8));
        for (Roster.Content content : List.of(any, text)) {
            if (content instanceof Roster.Content.Invalid invalid) {
                invalid.mistakes()
                        .forEach(mistake ->
                                assertEquals(1, mistake.in("r.csv").lines().count()));
                assertEquals(false, invalid.mistakes().isEmpty());
            }
        }
    }
}
