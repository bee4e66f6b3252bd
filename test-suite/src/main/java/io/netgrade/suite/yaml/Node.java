package io.netgrade.suite.yaml;

import io.netgrade.suite.exchange.Escaped;
import java.math.BigDecimal;
import java.util.List;

/** A piece of the file that knows where it stands. */
public sealed interface Node {

    /** The longest piece of a file that is quoted in a sentence about it. */
    int LONGEST_QUOTE = 60;

    Place place();

    /** What it is, to end a sentence: {@code the text 'abc'}. */
    String what();

    record Text(Place place, String text) implements Node {
        @Override
        public String what() {
            return "the text '" + quoted(text) + "'";
        }
    }

    /** A number, and how it is written. */
    record Numeral(Place place, BigDecimal number, String text) implements Node {
        @Override
        public String what() {
            return quoted(text);
        }
    }

    /** A lone {@code true} or {@code false}, and how it is written; YAML knows {@code yes} and {@code no} too. */
    record Flag(Place place, boolean value, String text) implements Node {
        @Override
        public String what() {
            return text;
        }
    }

    /** A key with nothing behind it. */
    record Nothing(Place place) implements Node {
        @Override
        public String what() {
            return "empty";
        }
    }

    record Items(Place place, List<Node> items) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    /** Keys and values in the order of the file; a key may stand twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        @Override
        public String what() {
            return "a mapping";
        }
    }

    record Entry(Text key, Node value) {}

    /** A piece of a file for a sentence: escaped, and cut. */
    static String quoted(String text) {
        return Escaped.line(text, LONGEST_QUOTE);
    }
}
