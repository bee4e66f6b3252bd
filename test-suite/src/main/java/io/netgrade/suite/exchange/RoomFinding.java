package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** How a program of the chat room differed. */
public sealed interface RoomFinding extends Finding {

    /** An event did not come. */
    record Missing(String peer, String expected, Outcome.Ending ending, long millis) implements RoomFinding {
        @Override
        public String sentence() {
            return Words.variant(this, ending.manner(), peer, expected, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return ending == Outcome.Ending.SILENCE ? Cause.NO_ANSWER : Cause.ENDED_EARLY;
        }
    }

    /** Another event came than was expected. */
    record Other(String peer, String expected, String seen) implements RoomFinding {
        @Override
        public String sentence() {
            return Words.variant(this, expected.isEmpty() ? "none" : "", peer, seen, expected);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** What came is no line with one object of JSON. */
    record NotALine(String peer, String why, Bytes seen) implements RoomFinding {
        private static final int SHOWN = 120;

        @Override
        public String sentence() {
            return Words.of(this, peer, Escaped.json(seen, SHOWN), why);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** Two members heard the same in two orders. */
    record OtherOrder(String one, String other, String first, String second) implements RoomFinding {
        @Override
        public String sentence() {
            return Words.of(this, one, other, first, second);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_ORDER;
        }
    }
}
