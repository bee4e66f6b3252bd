package io.netgrade.suite.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The keys that may stand in a mapping.
 *
 * @param what what the mapping is, to begin a sentence
 * @param all in the order in which they are listed
 */
public record Keys(String what, List<Key> all) {

    public Keys {
        all = List.copyOf(all);
    }

    /** The same, one after the other. */
    public static Keys of(String what, Key... all) {
        return new Keys(what, List.of(all));
    }

    Known known() {
        return new Known("key", names());
    }

    /** How they are written. */
    public List<String> names() {
        return all.stream().map(Key::name).toList();
    }

    Optional<Key> named(String name) {
        return all.stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
