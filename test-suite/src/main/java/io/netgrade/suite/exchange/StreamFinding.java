package io.netgrade.suite.exchange;

/** How a program differed on a connection. */
public sealed interface StreamFinding extends Finding {

    /** Foreign bytes are shown up to this many. */
    int SHOWN = 64;

    /** Other bytes came than were expected. */
    record WrongBytes(String peer, Bytes expected, Bytes seen) implements StreamFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            int at = expected.mismatch(seen);
            return peer + " received a wrong byte at position " + at + ": " + String.format("%02x", seen.at(at))
                    + " instead of " + String.format("%02x", expected.at(at)) + ".";
        }

        @Override
        public String usualCause() {
            return "Bytes change on their way when they are decoded to text and encoded again, trimmed, or copied with"
                    + " the wrong length.";
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
            return peer + " received more than it should: " + Escaped.quoted(extra) + " after the expected bytes.";
        }

        @Override
        public String usualCause() {
            return "A line end that println adds, a buffer sent to its full length, or debug text sent to the socket.";
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
            return peer + " saw the end of the stream after " + seen.length() + " of " + expected.length()
                    + " expected bytes.";
        }

        @Override
        public String usualCause() {
            return "The server closed the connection too soon: it took one read for the whole message, or dropped what"
                    + " it had not yet sent.";
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
            return peer + "'s connection was reset after " + seen.length() + " of " + expected.length()
                    + " expected bytes.";
        }

        @Override
        public String usualCause() {
            return "The program died, or closed the socket while bytes that it had not read were still arriving.";
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
            String of = expected.isEmpty() ? " bytes" : " of " + expected.length() + " expected bytes";
            return peer + " received " + seen.length() + of + ", then nothing within " + Finding.seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The server still waits for something (more bytes, a line end, the end of the stream, another"
                    + " client), or wrote into a buffer that it never flushed.";
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
            return peer + " could not send on: the program took nothing from the connection within "
                    + Finding.seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The program has stopped reading, or is stuck in a write while the peer waits too.";
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
            return peer + " could not connect: " + reason + ".";
        }

        @Override
        public String usualCause() {
            return "Nobody listens there: the program ended, closed its listening socket, or printed the ready line"
                    + " before it had bound.";
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
            return peer + " saw no end of stream within " + Finding.seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The socket is never closed, or only on the way that nothing went wrong on.";
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
            return peer + " received " + Escaped.quoted(seen.slice(0, Math.min(seen.length(), SHOWN)))
                    + ", which is not " + Escaped.quoted(answer) + " once"
                    + (atMost == 1 ? "." : " to " + atMost + " times.");
        }

        @Override
        public String usualCause() {
            return "An answer too many, none at all, one that was cut off, or something else between them.";
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
            return peer + " received " + Escaped.quoted(first) + " first and the rest of " + Escaped.quoted(expected)
                    + " later.";
        }

        @Override
        public String usualCause() {
            return "Each write to a socket may travel by itself: build the whole message, then write it once.";
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
            return "The program did not connect within " + Finding.seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The program waits for something before it connects, or connects to another port than --port says.";
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }
}
