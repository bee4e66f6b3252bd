package io.netgrade.suite.yaml;

import io.netgrade.suite.exchange.Escaped;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one kind of value.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface Value<T> {

    /** No line of text may be longer. */
    int LONGEST_TEXT = 200;

    /** The value of {@code node}; empty, with a problem noted, if it is none. {@code name} is what the sentence begins with. */
    Optional<T> read(String name, Node node, Problems problems);

    private static <T> Optional<T> wrong(String name, String expected, Node node, Problems problems) {
        problems.add(node.place(), name + " must be " + expected + ", but is " + node.what());
        return Optional.empty();
    }

    /** One line of text. */
    static Value<String> line() {
        return (name, node, problems) -> {
            String text = node instanceof Node.Text written ? written.text() : "";
            if (text.isBlank()
                    || text.length() > LONGEST_TEXT
                    || !Escaped.line(text, LONGEST_TEXT).equals(text)) {
                String quotes = node instanceof Node.Numeral || node instanceof Node.Flag ? " in quotes" : "";
                return wrong(name, "one line of text" + quotes + ", at most 200 characters", node, problems);
            }
            return Optional.of(text);
        };
    }

    /** A whole number. */
    static Value<Long> whole(long least, long most) {
        String range = least == Long.MIN_VALUE ? "" : " from " + least + " to " + most;
        return (name, node, problems) -> node instanceof Node.Numeral number && isWhole(number.number(), least, most)
                ? Optional.of(number.number().longValueExact())
                : wrong(name, "a whole number" + range, node, problems);
    }

    private static boolean isWhole(BigDecimal number, long least, long most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** A whole number that an int can hold. */
    static Value<Integer> count(int least, int most) {
        Value<Long> whole = whole(least, most);
        return (name, node, problems) -> whole.read(name, node, problems).map(Math::toIntExact);
    }

    /** A number with at most so many decimals. */
    static Value<BigDecimal> decimal(String least, String most, int decimals) {
        BigDecimal low = new BigDecimal(least);
        BigDecimal high = new BigDecimal(most);
        String expected = "a number from " + least + " to " + most + " with at most " + decimals + " decimals";
        return (name, node, problems) -> node instanceof Node.Numeral number
                        && number.number().compareTo(low) >= 0
                        && number.number().compareTo(high) <= 0
                        && number.number().stripTrailingZeros().scale() <= decimals
                ? Optional.of(number.number())
                : wrong(name, expected, node, problems);
    }

    /** {@code true} or {@code false}. */
    static Value<Boolean> flag() {
        return (name, node, problems) -> node instanceof Node.Flag flag
                ? Optional.of(flag.value())
                : wrong(name, "true or false", node, problems);
    }

    /** One of some words. */
    static Value<String> oneOf(Known known) {
        return (name, node, problems) -> {
            if (!(node instanceof Node.Text text)) {
                return wrong(name, "text, such as " + known.words().get(0), node, problems);
            }
            if (!known.has(text.text())) {
                problems.add(node.place(), known.none(text.text()));
                return Optional.empty();
            }
            return Optional.of(text.text());
        };
    }

    /** A date and a time of day, to the minute, as the clock on the course's wall shows it. */
    static Value<LocalDateTime> dateTime() {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("uuuu-MM-dd[' ']['T']HH:mm").withResolverStyle(ResolverStyle.STRICT);
        return (name, node, problems) -> {
            if (node instanceof Node.Text text) {
                try {
                    return Optional.of(LocalDateTime.parse(text.text(), format));
                } catch (DateTimeParseException noDate) {
                    // Said below.
                }
            }
            return wrong(name, "a date of the calendar with a time, such as 2026-12-01 23:59", node, problems);
        };
    }

    /** A list in which nothing stands twice. */
    static Value<List<String>> listOf(Value<String> item) {
        return (name, node, problems) -> {
            if (!(node instanceof Node.Items list)) {
                return wrong(name, "a list, such as [NET-01, NET-04]", node, problems);
            }
            Map<String, Node.Text> read = new LinkedHashMap<>();
            for (Node one : list.items()) {
                item.read("each of " + name, one, problems).ifPresent(text -> {
                    Node.Text here = new Node.Text(one.place(), text);
                    Node.Text before = read.putIfAbsent(text, here);
                    if (before != null) {
                        Fields.twice(before, here, problems);
                    }
                });
            }
            return Optional.of(new ArrayList<>(read.keySet()));
        };
    }

    /** A mapping from some words to values, in which nothing stands twice. */
    static <T> Value<Map<String, T>> mapOf(Known known, Value<T> value) {
        Value<String> word = oneOf(known);
        return (name, node, problems) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return wrong(name, "a mapping with a " + known.what() + " before each colon", node, problems);
            }
            Map<String, T> read = new LinkedHashMap<>();
            Map<String, Node.Text> seen = new LinkedHashMap<>();
            for (Node.Entry entry : mapping.entries()) {
                Node.Text before = seen.putIfAbsent(entry.key().text(), entry.key());
                if (before != null) {
                    Fields.twice(before, entry.key(), problems);
                }
                word.read(name, entry.key(), problems)
                        .flatMap(key -> value.read("'" + key + "'", entry.value(), problems))
                        .ifPresent(content -> read.putIfAbsent(entry.key().text(), content));
            }
            return Optional.of(read);
        };
    }
}
