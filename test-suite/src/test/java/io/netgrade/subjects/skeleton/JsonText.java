package io.netgrade.subjects.skeleton;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As much of JSON (RFC 8259) as a room needs: objects whose fields are strings, all else only checked. */
public interface JsonText {

    /** How deep arrays and objects may be nested. */
    int DEEPEST = 100;

    /**
     * The fields of an object that are strings.
     *
     * @throws IllegalArgumentException if the text is not one object
     */
    default Map<String, String> parse(String text) {
        return new Parser(text).whole();
    }

    default String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Goes once over a text. */
    final class Parser {
        private final String text;
        private int at;
        private int depth;

        Parser(String text) {
            this.text = text;
        }

        Map<String, String> whole() {
            skip();
            Map<String, String> fields = object();
            skip();
            require(at == text.length());
            return fields;
        }

        private static void require(boolean held) {
            if (!held) {
                throw new IllegalArgumentException("this is not JSON");
            }
        }

        private void skip() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private boolean take(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private Map<String, String> object() {
            require(take('{') && ++depth <= DEEPEST);
            Map<String, String> fields = new HashMap<>();
            skip();
            for (boolean more = !take('}'); more; ) {
                skip();
                String name = string();
                skip();
                require(take(':'));
                String value = value();
                fields.remove(name);
                if (value != null) {
                    fields.put(name, value);
                }
                skip();
                more = take(',');
                require(more || take('}'));
            }
            depth--;
            return fields;
        }

        /** A string's text; null for any other value. */
        private @Nullable String value() {
            skip();
            require(at < text.length());
            switch (text.charAt(at)) {
                case '"' -> {
                    return string();
                }
                case '{' -> object();
                case '[' -> array();
                default -> literal();
            }
            return null;
        }

        private void array() {
            require(take('[') && ++depth <= DEEPEST);
            skip();
            for (boolean more = !take(']'); more; ) {
                value();
                skip();
                more = take(',');
                require(more || take(']'));
            }
            depth--;
        }

        private void literal() {
            int from = at;
            while (at < text.length() && ",}] \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            require(text.substring(from, at)
                    .matches("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
        }

        private String string() {
            require(take('"'));
            StringBuilder string = new StringBuilder();
            while (!take('"')) {
                require(at < text.length() && text.charAt(at) >= ' ');
                char c = text.charAt(at++);
                string.append(c == '\\' ? escaped() : c);
            }
            return string.toString();
        }

        private char escaped() {
            require(at < text.length());
            char c = text.charAt(at++);
            int simple = "\"\\/bfnrt".indexOf(c);
            if (simple >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(simple);
            }
            require(c == 'u' && text.length() >= at + 4);
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
    }
}
