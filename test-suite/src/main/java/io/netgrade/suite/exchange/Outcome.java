package io.netgrade.suite.exchange;

/**
 * What came from a peer in all.
 *
 * @param received the bytes
 * @param ending how it ended
 */
public record Outcome(Bytes received, Ending ending) {

    /** How the bytes from a peer ended. */
    public enum Ending {
        /** As many had come as were asked for. */
        ENOUGH("all that was asked for"),
        /** The peer ended its side in order. */
        END("then end of stream"),
        /** The connection was reset. */
        RESET("then a reset"),
        /** Nothing came for longer than a deadline. */
        SILENCE("then nothing");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** The same as part of a sentence. */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return received.length() + " bytes, " + ending.words();
    }
}
