package io.netgrade.suite.exchange;

/** What kind of loss a {@link Finding} is. */
public enum Cause {
    /** Something came, and it was not what the exercise asks for. */
    WRONG_BYTES("wrong bytes"),
    /** What came was right, each by itself, and came in another order than it must. */
    WRONG_ORDER("wrong order"),
    /** Nothing came in time. */
    NO_ANSWER("no answer"),
    /** A stream ended before everything had come. */
    ENDED_EARLY("ended early"),
    /** The program is gone. */
    CRASHED("crashed"),
    /** The program holds or uses more and more, or works without end. */
    LEAKED("resources not given back");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** The kind's name for people. */
    public String words() {
        return words;
    }
}
