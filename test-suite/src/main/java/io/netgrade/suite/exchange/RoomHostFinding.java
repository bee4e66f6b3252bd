package io.netgrade.suite.exchange;

import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.words.Words;

/** How a client program of the chat room differed in what it sent. */
public sealed interface RoomHostFinding extends Finding {

    /**
     * A client program did not send an object.
     *
     * @param peer the harness's end of the connection
     * @param object what was to be in it, in words
     * @param begun what came of it
     */
    record NotSent(String peer, String object, Bytes begun, Ending ending, long millis) implements RoomHostFinding {
        @Override
        public String sentence() {
            return Words.variant(
                    this,
                    ending.manner() + (begun.isEmpty() ? "" : ".begun"),
                    peer,
                    object,
                    Finding.seconds(millis),
                    Escaped.json(begun, RoomFinding.SHOWN));
        }

        @Override
        public String usualCause() {
            return Words.variant(this, begun.isEmpty() ? "cause" : "cause.begun");
        }

        @Override
        public Cause cause() {
            return ending == Ending.SILENCE ? Cause.NO_ANSWER : Cause.ENDED_EARLY;
        }
    }

    /** A client program sent another object. */
    record OtherObject(String peer, String field, Bytes seen) implements RoomHostFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Escaped.json(seen, RoomFinding.SHOWN), field);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }
}
