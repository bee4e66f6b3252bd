package io.netgrade.suite.verdict;

/** Which of a student's attempts counts. */
public enum Attempts {
    /** The one that was handed in last. */
    LAST,
    /** The one that is worth most, lateness taken off; of equal ones the later. */
    BEST
}
