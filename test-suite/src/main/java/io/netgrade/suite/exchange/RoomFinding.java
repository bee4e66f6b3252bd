package io.netgrade.suite.exchange;

/** How a program of the chat room differed. */
public sealed interface RoomFinding extends Finding {

    /** An event did not come. */
    record Missing(String peer, String expected, Outcome.Ending ending, long millis) implements RoomFinding {
        @Override
        public String sentence() {
            return peer + " was not told '" + expected + "': "
                    + switch (ending) {
                        case SILENCE -> "nothing came within " + Finding.seconds(millis) + ".";
                        case RESET -> "the connection was reset.";
                        case END, ENOUGH -> "the stream ended.";
                    };
        }

        @Override
        public String usualCause() {
            return "An exception ended the loop that tells the members, or a lock is held while something is written to a"
                    + " member that does not read.";
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
            return peer + " was told '" + seen + "' where "
                    + (expected.isEmpty() ? "nothing more" : "'" + expected + "'") + " was expected.";
        }

        @Override
        public String usualCause() {
            return "Something is told twice, to the wrong members, in another order, or with other words.";
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
            return peer + " got " + Escaped.quoted(seen.slice(0, Math.min(seen.length(), SHOWN))) + ", " + why + ".";
        }

        @Override
        public String usualCause() {
            return "Two threads write to one socket at once, a line feed is missing or too many, or JSON was put together by"
                    + " hand.";
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
            return one + " heard '" + first + "' before '" + second + "', and " + other + " heard it behind.";
        }

        @Override
        public String usualCause() {
            return "Each message is told to the members one by one while others are told: who speaks next overtakes.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_ORDER;
        }
    }
}
