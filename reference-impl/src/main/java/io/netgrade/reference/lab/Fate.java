package io.netgrade.reference.lab;

/** What happens to one datagram at the relay. */
sealed interface Fate {

    /** It never arrives. */
    record Lost() implements Fate {}

    /**
     * It arrives.
     *
     * @param copies how often
     * @param overtaken whether the next one arrives before it
     */
    record Passed(int copies, boolean overtaken) implements Fate {}
}
