package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

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
        ENOUGH,
        /** The peer ended its side in order. */
        END,
        /** The connection was reset. */
        RESET,
        /** Nothing came for longer than a deadline. */
        SILENCE;

        /** The same as part of a sentence. */
        public String words() {
            return Words.of(this);
        }

        /** The same by itself, as what somebody saw. */
        String seen() {
            return Words.of("seen." + manner());
        }

        /** By what a text differs that says it in whole sentences: {@code silence}, {@code reset} or {@code end}. */
        String manner() {
            return switch (this) {
                case SILENCE -> "silence";
                case RESET -> "reset";
                case END, ENOUGH -> "end";
            };
        }
    }

    @Override
    public String toString() {
        return Words.of(this, received.length(), ending.words());
    }
}
