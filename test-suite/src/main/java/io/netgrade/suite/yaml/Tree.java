package io.netgrade.suite.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import io.netgrade.suite.exchange.Escaped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a tree of YAML text. Jackson's own trees forget where their nodes stood. */
public final class Tree {

    private static final YAMLFactory YAML = new YAMLFactory();

    private static final String NO_YAML = "this is no YAML: ";
    private static final int LONGEST_REASON = 200;

    private final YAMLParser parser;
    private final String whenEmpty;
    private final Problems problems;

    private Tree(YAMLParser parser, String whenEmpty, Problems problems) {
        this.parser = parser;
        this.whenEmpty = whenEmpty;
        this.problems = problems;
    }

    /**
     * The text's one document; empty, with a problem noted, if it is no YAML.
     *
     * @param whenEmpty what to do about a file that holds nothing
     */
    public static Optional<Node> of(String text, String whenEmpty, Problems problems) {
        // Windows editors put a byte order mark first.
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (YAMLParser parser = YAML.createParser(plain)) {
            return new Tree(parser, whenEmpty, problems).document();
        } catch (JsonProcessingException garbled) {
            note(garbled, problems);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @SuppressWarnings("deprecation") // What replaces it says where the sentence began, not where it went wrong.
    private static void note(JsonProcessingException garbled, Problems problems) {
        if (garbled instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Place place = new Place(
                    marked.getProblemMark().getLine() + 1,
                    marked.getProblemMark().getColumn() + 1);
            boolean tab = marked.getProblem().contains("TAB");
            problems.add(
                    place, NO_YAML + (tab ? "a tab stands here; indent with spaces" : firstLine(marked.getProblem())));
            return;
        }
        problems.add(
                garbled.getLocation() == null ? Place.TOP : Place.of(garbled.getLocation()),
                NO_YAML + firstLine(garbled.getOriginalMessage()));
    }

    private static String firstLine(String message) {
        return Escaped.line(message.lines().findFirst().orElse("nobody knows why"), LONGEST_REASON);
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(Place.TOP, "the file is empty; " + whenEmpty);
            return Optional.empty();
        }
        Node document = node();
        if (parser.nextToken() != null) {
            problems.add(here(), "a second document begins here; a file holds one");
        }
        return Optional.of(document);
    }

    private Node node() throws IOException {
        Place place = here();
        if (parser.isCurrentAlias() || parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
            problems.add(place, "aliases (*name) and tagged values are not read; write the value itself");
            return new Node.Nothing(place);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> items(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE, VALUE_FALSE ->
                new Node.Flag(place, parser.currentToken() == JsonToken.VALUE_TRUE, parser.getText());
            case VALUE_NULL -> new Node.Nothing(place);
            default -> new Node.Text(place, parser.getText());
        };
    }

    /** Numbers that YAML knows and arithmetic does not (.inf) are left as text, which is then no number. */
    private Node number(Place place) throws IOException {
        try {
            return new Node.Numeral(place, parser.getDecimalValue(), parser.getText());
        } catch (JsonProcessingException | NumberFormatException noNumber) {
            return new Node.Text(place, parser.getText());
        }
    }

    private Node mapping(Place place) throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Node.Text key = new Node.Text(here(), parser.currentName());
            parser.nextToken();
            entries.add(new Node.Entry(key, node()));
        }
        return new Node.Mapping(place, List.copyOf(entries));
    }

    private Node items(Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Items(place, List.copyOf(items));
    }

    private Place here() {
        return Place.of(parser.currentTokenLocation());
    }
}
