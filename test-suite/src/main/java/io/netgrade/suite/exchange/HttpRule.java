package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One thing that is asked of a message of HTTP. Rules are data, so that an exchange can be stored with what it expects. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HttpRule.StatusIn.class, name = "status-in"),
    @JsonSubTypes.Type(value = HttpRule.WhenStatus.class, name = "when-status"),
    @JsonSubTypes.Type(value = HttpRule.LinesEndInCrlf.class, name = "lines-end-in-crlf"),
    @JsonSubTypes.Type(value = HttpRule.StartsWithLine.class, name = "starts-with-line"),
    @JsonSubTypes.Type(value = HttpRule.OneSpaceBehindColons.class, name = "one-space-behind-colons"),
    @JsonSubTypes.Type(value = HttpRule.FieldIs.class, name = "field-is"),
    @JsonSubTypes.Type(value = HttpRule.ContentTypeIs.class, name = "content-type-is"),
    @JsonSubTypes.Type(value = HttpRule.FieldLists.class, name = "field-lists"),
    @JsonSubTypes.Type(value = HttpRule.FieldAbsent.class, name = "field-absent"),
    @JsonSubTypes.Type(value = HttpRule.HasDate.class, name = "has-date"),
    @JsonSubTypes.Type(value = HttpRule.BodyIs.class, name = "body-is"),
    @JsonSubTypes.Type(value = HttpRule.BodyHolds.class, name = "body-holds"),
    @JsonSubTypes.Type(value = HttpRule.NoBody.class, name = "no-body"),
    @JsonSubTypes.Type(value = HttpRule.LengthIsRight.class, name = "length-is-right")
})
public sealed interface HttpRule {

    /** What is asked, as part of a sentence. */
    String words();

    /** How {@code message}, which came to {@code peer}, breaks this rule; empty if it does not. */
    Optional<Finding> breach(String peer, HttpMessage message);

    /** The same of several rules. */
    static String words(List<HttpRule> rules) {
        return rules.stream().map(HttpRule::words).collect(Collectors.joining(", "));
    }

    /** The first breach of any of these. */
    static Optional<Finding> firstBreach(List<HttpRule> rules, String peer, HttpMessage message) {
        return rules.stream()
                .flatMap(rule -> rule.breach(peer, message).stream())
                .findFirst();
    }

    private static Optional<Finding> breachUnless(boolean held, Finding otherwise) {
        return held ? Optional.empty() : Optional.of(otherwise);
    }

    /** The status is one of these. */
    record StatusIn(List<Integer> codes) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, Words.either(codes));
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            int status = message.status().orElse(-1);
            return breachUnless(
                    codes.contains(status), new HttpFinding.WrongStatus(peer, words(), message.startLine()));
        }
    }

    /** Where the status is this one, more is asked. */
    record WhenStatus(int code, List<HttpRule> rules) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, code, HttpRule.words(rules));
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            return message.status().orElse(-1) == code ? firstBreach(rules, peer, message) : Optional.empty();
        }
    }

    /** Each line of the head ends in CR LF, and an empty line ends the head (RFC 9112 §2.1). */
    record LinesEndInCrlf() implements HttpRule {
        private static final Bytes CRLF = Bytes.ofText("\r\n");

        @Override
        public String words() {
            return Words.of(this);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            Bytes all = message.bytes();
            for (HttpMessage.Line line : message.lines()) {
                if (!CRLF.equals(all.slice(line.end(), line.next()))) {
                    return wrongEnd(peer, all, line.end(), CRLF);
                }
            }
            int emptyLineAt = message.bodyAt() - CRLF.length();
            boolean ends = message.headIsComplete() && CRLF.equals(all.slice(emptyLineAt, message.bodyAt()));
            return ends ? Optional.empty() : wrongEnd(peer, all, lastLineEnd(message), CRLF);
        }

        private static int lastLineEnd(HttpMessage message) {
            List<HttpMessage.Line> lines = message.lines();
            return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).next();
        }

        private static Optional<Finding> wrongEnd(String peer, Bytes all, int at, Bytes expected) {
            return Optional.of(
                    new HttpFinding.WrongLineEnd(peer, all.slice(0, at).followedBy(expected), all));
        }
    }

    /** The first line is exactly this one. */
    record StartsWithLine(String line) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, line);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            return breachUnless(
                    message.startLine().equals(line),
                    new HttpFinding.WrongField(
                            peer,
                            Words.variant(this, "name"),
                            Words.variant(this, "expected", line),
                            message.startLine()));
        }
    }

    /** Each field line is a name, a colon, one space, and a value (as the handbook asks of clients). */
    record OneSpaceBehindColons() implements HttpRule {
        private static final Pattern FIELD_LINE = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+: \\S(.*\\S)?");

        @Override
        public String words() {
            return Words.of(this);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            return message.lines().stream()
                    .skip(1)
                    .map(HttpMessage.Line::text)
                    .filter(line -> !FIELD_LINE.matcher(line).matches())
                    .<Finding>map(line -> new HttpFinding.WrongField(
                            peer, Words.variant(this, "name"), Words.variant(this, "expected"), line))
                    .findFirst();
        }
    }

    /** The field stands there once, with this value. */
    record FieldIs(String name, String value) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, name, value);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            List<String> values = message.values(name);
            return breachUnless(
                    values.equals(List.of(value)), new HttpFinding.WrongField(peer, name, value, shown(values)));
        }
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "" : String.join(" | ", values);
    }

    /** The media type and its charset are these, however they are written (RFC 9110 §8.3.1). */
    record ContentTypeIs(String type) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, type);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            List<String> values = message.values("Content-Type");
            return breachUnless(
                    values.size() == 1 && plain(values.get(0)).equals(plain(type)),
                    new HttpFinding.WrongField(peer, "Content-Type", type, shown(values)));
        }

        private static String plain(String value) {
            return value.toLowerCase(Locale.ROOT).replaceAll("[ \t\"]", "");
        }
    }

    /** The list that the field holds has this element (RFC 9110 §5.6.1). */
    record FieldLists(String name, String element) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, name, element);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            List<String> values = message.values(name);
            boolean listed = values.stream()
                    .flatMap(value -> Arrays.stream(value.split(",")))
                    .anyMatch(one -> one.trim().equalsIgnoreCase(element));
            return breachUnless(listed, new HttpFinding.WrongField(peer, name, element, shown(values)));
        }
    }

    /** The field does not stand there. */
    record FieldAbsent(String name) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, name);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            List<String> values = message.values(name);
            return breachUnless(
                    values.isEmpty(),
                    new HttpFinding.WrongField(peer, name, Words.variant(this, "expected"), shown(values)));
        }
    }

    /** There is a Date in one of HTTP's formats (RFC 9110 §5.6.7, §6.6.1). */
    record HasDate() implements HttpRule {
        private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
        private static final String TIME = "[0-2][0-9]:[0-5][0-9]:[0-6][0-9]";
        private static final Pattern DATE = Pattern.compile("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{1,2} " + MONTH
                + " [0-9]{4} " + TIME + " GMT"
                + "|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [0-9]{2}-" + MONTH + "-[0-9]{2} " + TIME + " GMT"
                + "|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) " + MONTH + " [0-9 ][0-9] " + TIME + " [0-9]{4}");

        @Override
        public String words() {
            return Words.of(this);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            List<String> dates = message.values("Date");
            return breachUnless(
                    dates.size() == 1 && DATE.matcher(dates.get(0)).matches(),
                    new HttpFinding.WrongField(peer, "Date", Words.variant(this, "expected"), shown(dates)));
        }
    }

    /** The body is exactly this one. */
    record BodyIs(Bytes body) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, Escaped.quoted(body.slice(0, Math.min(body.length(), StreamFinding.SHOWN))));
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            if (!message.headIsComplete()) {
                // There is no body because nothing ended the head, which says more.
                return new LinesEndInCrlf().breach(peer, message);
            }
            return breachUnless(message.body().equals(body), new HttpFinding.WrongBody(peer, body, message.body()));
        }
    }

    /** The body holds this somewhere. */
    record BodyHolds(Bytes part) implements HttpRule {
        @Override
        public String words() {
            return Words.of(this, Escaped.quoted(part));
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            boolean held = message.bytes().text().contains(part.text());
            return breachUnless(held, new HttpFinding.WrongBody(peer, part, message.body()));
        }
    }

    /** Nothing stands behind the head. */
    record NoBody() implements HttpRule {
        @Override
        public String words() {
            return Words.of(this);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            Bytes behind =
                    message.bytes().slice(message.bodyAt(), message.bytes().length());
            return breachUnless(behind.isEmpty(), new HttpFinding.WrongBody(peer, Bytes.NONE, behind));
        }
    }

    /** The one Content-Length counts the octets of the body, all of which came (RFC 9112 §6.3). */
    record LengthIsRight() implements HttpRule {
        @Override
        public String words() {
            return Words.of(this);
        }

        @Override
        public Optional<Finding> breach(String peer, HttpMessage message) {
            int behind = message.bytes().length() - message.bodyAt();
            List<String> values = message.values("Content-Length");
            boolean held = values.equals(List.of(String.valueOf(behind)));
            if (!held && !message.headIsComplete()) {
                // Nothing stands behind the head because nothing ended it, which says more.
                return new LinesEndInCrlf().breach(peer, message);
            }
            return breachUnless(
                    held, new HttpFinding.WrongField(peer, "Content-Length", String.valueOf(behind), shown(values)));
        }
    }
}
