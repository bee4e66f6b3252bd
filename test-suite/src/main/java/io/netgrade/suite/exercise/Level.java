package io.netgrade.suite.exercise;

/** How strongly a requirement binds (RFC 2119). */
public enum Level {
    /** An absolute requirement. */
    MUST(2),
    /** There may be valid reasons to do otherwise. */
    SHOULD(1);

    private final int points;

    Level(int points) {
        this.points = points;
    }

    /** What a requirement of this level is worth where no rubric says otherwise. */
    public int points() {
        return points;
    }
}
