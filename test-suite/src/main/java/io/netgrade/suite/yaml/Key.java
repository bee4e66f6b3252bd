package io.netgrade.suite.yaml;

/**
 * A key of the file.
 *
 * @param name how it is written
 * @param required whether it must be there
 * @param example a line that shows it
 */
public record Key(String name, boolean required, String example) {

    /** A key that must be there. */
    public static Key required(String name, String value) {
        return new Key(name, true, name + ": " + value);
    }

    /** A key that may be left out. */
    public static Key optional(String name, String value) {
        return new Key(name, false, name + ": " + value);
    }

    /** How it is named in a sentence. */
    @Override
    public String toString() {
        return "'" + name + "'";
    }
}
