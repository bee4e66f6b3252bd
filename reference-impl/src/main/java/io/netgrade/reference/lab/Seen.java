package io.netgrade.reference.lab;

/** What became of a claim. */
enum Seen {
    YES("seen"),
    NO("not seen here"),

    /** Only one side was impaired: to compare times then would be unfair. */
    NOT_COMPARED("not compared");

    private final String words;

    Seen(String words) {
        this.words = words;
    }

    static Seen when(boolean seen) {
        return seen ? YES : NO;
    }

    String words() {
        return words;
    }
}
