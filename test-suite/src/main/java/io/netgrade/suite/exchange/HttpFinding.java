package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** How a message of HTTP differed from what was asked. */
public sealed interface HttpFinding extends Finding {

    /** Foreign text is shown up to this many characters. */
    int SHOWN = 200;

    /** No response came, or only the beginning of one. */
    record NoResponse(String peer, Outcome.Ending ending, Bytes seen, long millis) implements HttpFinding {
        @Override
        public String sentence() {
            String came = seen.isEmpty() ? "none." : "part.";
            return Words.variant(this, came + ending.manner(), peer, seen.length(), Finding.seconds(millis));
        }

        @Override
        public String usualCause() {
            return Words.variant(this, "cause." + ending.manner());
        }

        @Override
        public Cause cause() {
            return ending == Outcome.Ending.SILENCE ? Cause.NO_ANSWER : Cause.ENDED_EARLY;
        }
    }

    /** The status is another one, or there is none. */
    record WrongStatus(String peer, String expected, String statusLine) implements HttpFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Escaped.line(statusLine, SHOWN), expected);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A line of the head has the wrong end, or the head has none. */
    record WrongLineEnd(String peer, Bytes expected, Bytes seen) implements HttpFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.of(this, peer, expected.mismatch(seen));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A field, or the first line, is missing, repeated, or says something else. */
    record WrongField(String peer, String name, String expected, String seen) implements HttpFinding {
        @Override
        public String sentence() {
            return Words.variant(this, seen.isEmpty() ? "none" : "", peer, name, expected, Escaped.line(seen, SHOWN));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The body is another one. */
    record WrongBody(String peer, Bytes expected, Bytes seen) implements HttpFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.variant(this, expected.isEmpty() ? "none" : "", peer, begin(seen), begin(expected));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The response differs from the one that was noted before. */
    record Differs(String peer, Bytes expected, Bytes seen) implements HttpFinding, Finding.OfTwoTimes {
        @Override
        public String sentence() {
            return Words.of(this, peer, expected.mismatch(seen));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A client sent no request, or only the beginning of one. */
    record NoRequest(String peer, Outcome.Ending ending, Bytes seen, long millis) implements HttpFinding {
        @Override
        public String sentence() {
            String came = seen.isEmpty() ? "none." : "part.";
            String end = ending == Outcome.Ending.SILENCE ? "silence" : "end";
            return Words.variant(this, came + end, peer, seen.length(), Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return ending == Outcome.Ending.SILENCE ? Cause.NO_ANSWER : Cause.ENDED_EARLY;
        }
    }

    /** A client ended its side behind its request. */
    record HalfClosed(String peer) implements HttpFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer);
        }

        @Override
        public Cause cause() {
            return Cause.ENDED_EARLY;
        }
    }

    /** A response came before the request was complete. */
    record TooEarly(String peer, Bytes seen) implements HttpFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Escaped.quoted(seen));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A client that sends its head byte by byte was let to go on. */
    record StillReading(String peer, long millis) implements HttpFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    private static String begin(Bytes bytes) {
        return Escaped.quoted(bytes.slice(0, Math.min(bytes.length(), SHOWN)));
    }
}
