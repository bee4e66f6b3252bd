package io.netgrade.suite.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys have been looked over: what is not known, stands twice or is missing has been noted. */
public final class Fields {

    private final Map<Key, Node.Entry> entries = new LinkedHashMap<>();
    private final Problems problems;

    private Fields(Problems problems) {
        this.problems = problems;
    }

    /** The fields of {@code node}; none, with a problem noted, if it is no mapping. */
    public static Fields of(Node node, Keys keys, Problems problems) {
        Fields fields = new Fields(problems);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> fields.take(entry, keys));
            keys.all().stream()
                    .filter(key -> key.required() && !fields.entries.containsKey(key))
                    .forEach(key -> problems.add(
                            mapping.place(), key + " is missing; add a line such as '" + key.example() + "'"));
        } else {
            problems.add(
                    node.place(),
                    keys.what() + " must be a mapping of " + String.join(", ", keys.names()) + ", but is "
                            + node.what());
        }
        return fields;
    }

    private void take(Node.Entry entry, Keys keys) {
        Optional<Key> key = keys.named(entry.key().text());
        if (key.isEmpty()) {
            problems.add(entry.key().place(), keys.known().none(entry.key().text()));
            return;
        }
        Node.Entry before = entries.putIfAbsent(key.get(), entry);
        if (before != null) {
            twice(before.key(), entry.key(), problems);
        }
    }

    /** Notes that a key or an item stands twice. */
    public static void twice(Node.Text first, Node.Text second, Problems problems) {
        problems.add(
                second.place(),
                "'" + Node.quoted(second.text()) + "' stands twice; line "
                        + first.place().line() + " has it already, so take one out");
    }

    /** What stands behind a key; empty if the key is not there, or if its value was noted as a problem. */
    public <T> Optional<T> read(Key key, Value<T> value) {
        return node(key).flatMap(node -> value.read(key.toString(), node, problems));
    }

    /** What stands behind a key, unread. */
    public Optional<Node> node(Key key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** Notes a problem where a key stands, if it is there. */
    public void note(Key key, String because) {
        place(key).ifPresent(place -> problems.add(place, key + " " + because));
    }

    /** Where a key stands. */
    public Optional<Place> place(Key key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.key().place());
    }

    /** The items of a list with the places where they stand; nothing for what is no list. */
    public List<Node> items(Key key) {
        return node(key)
                .map(node -> node instanceof Node.Items list ? list.items() : List.<Node>of())
                .orElse(List.of());
    }

    /** The keys of a mapping with the places where they stand; nothing for what is no mapping. */
    public List<Node.Text> keys(Key key) {
        List<Node.Text> keys = new ArrayList<>();
        node(key).ifPresent(node -> {
            if (node instanceof Node.Mapping mapping) {
                mapping.entries().forEach(entry -> keys.add(entry.key()));
            }
        });
        return keys;
    }
}
