package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** What kind of loss a {@link Finding} is. */
public enum Cause {
    /** Something came, and it was not what the exercise asks for. */
    WRONG_BYTES,
    /** What came was right, each by itself, and came in another order than it must. */
    WRONG_ORDER,
    /** Nothing came in time. */
    NO_ANSWER,
    /** A stream ended before everything had come. */
    ENDED_EARLY,
    /** The program is gone. */
    CRASHED,
    /** The program holds or uses more and more, or works without end. */
    LEAKED;

    /** The kind's name for people. */
    public String words() {
        return Words.of(this);
    }
}
