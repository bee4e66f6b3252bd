package io.netgrade.suite.verdict;

/** Whom a copy of an assignment is for. */
public sealed interface Edition {

    /**
     * For those who grade: it holds everything.
     *
     * @param practiceSeed the seed that students get instead of the final one
     */
    record Instructors(long practiceSeed) implements Edition {}

    /** For students: without hidden requirements, and with a seed for practice. */
    record Students() implements Edition {}
}
