package io.netgrade.suite.exchange;

/** How a message of HTTP differed from what was asked. */
public sealed interface HttpFinding extends Finding {

    /** Foreign text is shown up to this many characters. */
    int SHOWN = 200;

    /** No response came, or only the beginning of one. */
    record NoResponse(String peer, Outcome.Ending ending, Bytes seen, long millis) implements HttpFinding {
        @Override
        public String sentence() {
            String got = seen.isEmpty() ? "no response" : "no whole response (" + seen.length() + " bytes)";
            return peer + " got " + got + ": "
                    + switch (ending) {
                        case SILENCE -> "nothing came within " + Finding.seconds(millis) + ".";
                        case RESET -> "the connection was reset.";
                        case END, ENOUGH -> "the stream ended.";
                    };
        }

        @Override
        public String usualCause() {
            return switch (ending) {
                case SILENCE ->
                    "The server waits for more than was sent (a body, the end of the stream), or wrote into"
                            + " a buffer that it never flushed.";
                case RESET ->
                    "An exception ended the session, or the socket was closed with bytes in it that nobody had"
                            + " read.";
                case END, ENOUGH -> "An exception ended the session before anything was written.";
            };
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
            return peer + " got '" + Escaped.line(statusLine, SHOWN) + "' where the status should be " + expected + ".";
        }

        @Override
        public String usualCause() {
            return "The request was understood otherwise than it was meant: look at how the request line and each header"
                    + " line are taken apart.";
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
            return peer + " got a head whose lines do not all end in CRLF, or that no empty line ends: look at byte "
                    + expected.mismatch(seen) + ".";
        }

        @Override
        public String usualCause() {
            return "println and text blocks end lines in LF. Write \\r\\n yourself, and twice behind the last header"
                    + " line.";
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
            String what = seen.isEmpty() ? "there is none" : "it is '" + Escaped.line(seen, SHOWN) + "'";
            return peer + " expected " + name + " to be " + expected + ", but " + what + ".";
        }

        @Override
        public String usualCause() {
            return "A header line is missing, mistyped, written twice, or counts something else than it should.";
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
            return peer + " got the body "
                    + begin(seen) + " where "
                    + (expected.isEmpty() ? "none" : begin(expected))
                    + " was expected.";
        }

        @Override
        public String usualCause() {
            return "The body was built from something else than was received, cut by a wrong Content-Length, or sent"
                    + " where none belongs.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The response differs from the one that was noted before. */
    record Differs(String peer, Bytes expected, Bytes seen) implements HttpFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return peer + " got another response than before; of what is judged, byte " + expected.mismatch(seen)
                    + " is the first that differs.";
        }

        @Override
        public String usualCause() {
            return "One read is not the whole request, or a default of the platform (charset, line end, language) decides"
                    + " what is sent.";
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
            String got = seen.isEmpty() ? "no request" : "no whole request (" + seen.length() + " bytes)";
            return peer + " got " + got
                    + (ending == Outcome.Ending.SILENCE
                            ? " within " + Finding.seconds(millis) + "."
                            : ": the connection ended.");
        }

        @Override
        public String usualCause() {
            return "The request was never flushed, or no empty line ends its head.";
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
            return peer + " saw the end of the stream behind the request, before it had answered.";
        }

        @Override
        public String usualCause() {
            return "The client ends its output, or closes its socket, once it has sent; a request ends by its empty line.";
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
            return peer + " got " + Escaped.quoted(seen) + " before it had sent its whole request.";
        }

        @Override
        public String usualCause() {
            return "The server answers when it has read something; a request's head ends at its empty line.";
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
            return peer + " has sent its head byte by byte for " + Finding.seconds(millis)
                    + ", and was neither answered nor cut off.";
        }

        @Override
        public String usualCause() {
            return "A timeout that begins anew with each byte never runs out; take the time from the head's first byte.";
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
