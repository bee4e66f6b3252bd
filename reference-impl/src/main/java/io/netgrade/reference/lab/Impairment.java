package io.netgrade.reference.lab;

/**
 * What the relay does to datagrams, in each direction.
 *
 * @param seed from which it is drawn what happens to which datagram
 * @param loss how many of a hundred are lost
 * @param duplicate how many of a hundred arrive twice
 * @param reorder how many of a hundred are overtaken by the next
 * @param delayMillis how long each is under way
 */
record Impairment(long seed, int loss, int duplicate, int reorder, int delayMillis) {

    /** How long a datagram that is to be overtaken waits for the next one, in milliseconds. */
    static final int HOLD_MILLIS = 50;

    /** In words, for the table and the page. */
    String words() {
        return loss + " % lost, " + duplicate + " % twice, " + reorder + " % overtaken, " + delayMillis
                + " ms under way, each way";
    }

    /** The longest that an answer is under way when neither it nor the question is lost, in milliseconds. */
    int longestRoundTripMillis() {
        return 2 * (delayMillis + HOLD_MILLIS);
    }
}
