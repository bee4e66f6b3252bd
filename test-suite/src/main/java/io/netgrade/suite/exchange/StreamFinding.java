package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** How a program differed on a connection. */
public sealed interface StreamFinding extends Finding {

    /** Foreign bytes are shown up to this many. */
    int SHOWN = 64;

    /** Other bytes came than were expected. */
    record WrongBytes(String peer, Bytes expected, Bytes seen) implements StreamFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            int at = expected.mismatch(seen);
            return Words.of(this, peer, at, seen.at(at), expected.at(at));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** Other bytes came than the same exchange had brought before. */
    record Differs(String peer, Bytes expected, Bytes seen) implements StreamFinding, Finding.OfTwoTimes {
        @Override
        public String sentence() {
            return Words.of(this, peer, expected.mismatch(seen));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** More came than was expected. */
    record ExtraBytes(String peer, Bytes extra) implements StreamFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Escaped.quoted(extra));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The stream ended before everything had come. */
    record EndedEarly(String peer, Bytes expected, Bytes seen) implements StreamFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.of(this, peer, seen.length(), expected.length());
        }

        @Override
        public Cause cause() {
            return Cause.ENDED_EARLY;
        }
    }

    /** The connection was reset before everything had come. */
    record WasReset(String peer, Bytes expected, Bytes seen) implements StreamFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            if (!hasAll()) {
                return Words.of(this, peer, seen.length(), expected.length());
            }
            return Words.variant(this, expected.isEmpty() ? "end" : "all", peer, seen.length());
        }

        /** Whether everything had come, so that only the end was wrong. */
        boolean hasAll() {
            return seen.length() >= expected.length()
                    && seen.slice(0, expected.length()).equals(expected);
        }

        @Override
        public Cause cause() {
            return Cause.ENDED_EARLY;
        }
    }

    /** Nothing came for longer than the deadline although bytes were owed. */
    record Silence(String peer, Bytes expected, Bytes seen, long millis) implements StreamFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            String within = Finding.seconds(millis);
            return Words.variant(this, expected.isEmpty() ? "any" : "", peer, seen.length(), expected.length(), within);
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** The program took no more bytes from the socket for longer than the deadline. */
    record NotReading(String peer, long millis) implements StreamFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** Nobody accepted the connection. */
    record Refused(String peer, String reason) implements StreamFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, reason);
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    /** The stream went on, without a byte, although it should have ended. */
    record NoEnd(String peer, long millis) implements StreamFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** Answers came torn, too many, or none. */
    record NotWholeAnswers(String peer, Bytes answer, Bytes seen, int atMost) implements StreamFinding {
        @Override
        public String sentence() {
            String came = Escaped.quoted(seen.slice(0, Math.min(seen.length(), SHOWN)));
            return Words.counted(this, atMost, peer, came, Escaped.quoted(answer), atMost);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A message that should be one write came in pieces. */
    record InPieces(String peer, Bytes expected, Bytes first) implements StreamFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Escaped.quoted(first), Escaped.quoted(expected));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The program did not connect. */
    record NoConnection(String peer, long millis) implements StreamFinding {
        @Override
        public String sentence() {
            return Words.of(this, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }
}
