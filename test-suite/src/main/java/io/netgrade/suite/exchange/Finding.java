package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How a program differed from what a step expected: always the program's doing, never the harness's.
 *
 * <p>A finding is conclusive if no amount of patience could have changed it. Silence is not: a busy machine may be slow.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.WrongBytes.class, name = "wrong-bytes"),
    @JsonSubTypes.Type(value = Finding.ExtraBytes.class, name = "extra-bytes"),
    @JsonSubTypes.Type(value = Finding.EndedEarly.class, name = "ended-early"),
    @JsonSubTypes.Type(value = Finding.WasReset.class, name = "was-reset"),
    @JsonSubTypes.Type(value = Finding.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Finding.NotReading.class, name = "not-reading"),
    @JsonSubTypes.Type(value = Finding.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Finding.NoReadyLine.class, name = "no-ready-line"),
    @JsonSubTypes.Type(value = Finding.WrongPort.class, name = "wrong-port"),
    @JsonSubTypes.Type(value = Finding.UnexpectedReadyLine.class, name = "unexpected-ready-line"),
    @JsonSubTypes.Type(value = Finding.Exited.class, name = "exited"),
    @JsonSubTypes.Type(value = Finding.WrongExit.class, name = "wrong-exit"),
    @JsonSubTypes.Type(value = Finding.DidNotExit.class, name = "did-not-exit"),
    @JsonSubTypes.Type(value = Finding.NoEnd.class, name = "no-end"),
    @JsonSubTypes.Type(value = Finding.IgnoredSignal.class, name = "ignored-signal"),
    @JsonSubTypes.Type(value = Finding.NoErrorLine.class, name = "no-error-line"),
    @JsonSubTypes.Type(value = Finding.CannotRun.class, name = "cannot-run")
})
public sealed interface Finding {

    /** What was seen, in one sentence. */
    String sentence();

    /** What usually causes it, in one sentence. */
    String usualCause();

    /** What kind of loss it is. */
    Cause cause();

    /** Whether it stands without a second look. */
    default boolean conclusive() {
        return cause() != Cause.NO_ANSWER;
    }

    /** A finding about bytes that were expected from a peer. */
    sealed interface OfBytes extends Finding {
        /** What should have come. */
        Bytes expected();

        /** What came. */
        Bytes seen();
    }

    /** Other bytes came than were expected. */
    record WrongBytes(String peer, Bytes expected, Bytes seen) implements OfBytes {
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
    record ExtraBytes(String peer, Bytes extra) implements Finding {
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
    record EndedEarly(String peer, Bytes expected, Bytes seen) implements OfBytes {
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
    record WasReset(String peer, Bytes expected, Bytes seen) implements OfBytes {
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
    record Silence(String peer, Bytes expected, Bytes seen, long millis) implements OfBytes {
        @Override
        public String sentence() {
            String of = expected.isEmpty() ? " bytes" : " of " + expected.length() + " expected bytes";
            return peer + " received " + seen.length() + of + ", then nothing within " + seconds(millis) + ".";
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
    record NotReading(String peer, long millis) implements Finding {
        @Override
        public String sentence() {
            return peer + " could not send on: the program took nothing from the connection within " + seconds(millis)
                    + ".";
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
    record Refused(String peer, String reason) implements Finding {
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

    /** No ready line within the deadline. */
    record NoReadyLine(long millis) implements Finding {
        @Override
        public String sentence() {
            return "The program printed no line that begins with 'Listening on ' within " + seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The line is missing, mistyped or not flushed, or the program hangs before it listens.";
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** A ready line with a port that cannot be right. {@code asked} is 0 if any port would have done. */
    record WrongPort(String line, int asked) implements Finding {
        @Override
        public String sentence() {
            return "The ready line names a wrong port: '" + Escaped.line(line, 200) + "'"
                    + (asked == 0 ? "." : ", asked for was " + asked + ".");
        }

        @Override
        public String usualCause() {
            return "The line must hold the port that the socket really got, after the last colon, and --port decides it.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A ready line of a program that cannot be listening. */
    record UnexpectedReadyLine(String line) implements Finding {
        @Override
        public String sentence() {
            return "The program said '" + Escaped.line(line, 200) + "' although it cannot be listening there.";
        }

        @Override
        public String usualCause() {
            return "The ready line is printed before the socket is bound, or a failed bind is ignored.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The program ended although it should have gone on. */
    record Exited(int code, boolean ready) implements Finding {
        @Override
        public String sentence() {
            return "The program exited with code " + code
                    + (ready ? " although it should go on." : " before it was ready.");
        }

        @Override
        public String usualCause() {
            return "An exception that nobody caught, System.exit, or a main method that returned while only daemon"
                    + " threads were left.";
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    /** The program ended with another exit code than it should. */
    record WrongExit(int expected, int seen) implements Finding {
        @Override
        public String sentence() {
            return "The program exited with code " + seen + " instead of " + expected + ".";
        }

        @Override
        public String usualCause() {
            return "An uncaught exception exits with 1 and a main method that returns with 0; other codes need"
                    + " System.exit.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The program went on although it should have ended. */
    record DidNotExit(int expected, long millis) implements Finding {
        @Override
        public String sentence() {
            return "The program did not exit with code " + expected + " within " + seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The error was ignored, or a thread that is not a daemon keeps the program alive.";
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** The stream went on, without a byte, although it should have ended. */
    record NoEnd(String peer, long millis) implements Finding {
        @Override
        public String sentence() {
            return peer + " saw no end of stream within " + seconds(millis) + ".";
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

    /** The program went on although it was asked to end. */
    record IgnoredSignal(long millis) implements Finding {
        @Override
        public String sentence() {
            return "The program did not end within " + seconds(millis) + " of SIGTERM.";
        }

        @Override
        public String usualCause() {
            return "A shutdown hook that waits for something, or a handler that swallows the signal.";
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** Nothing on standard error although an exit code says that something failed. */
    record NoErrorLine(int code) implements Finding {
        @Override
        public String sentence() {
            return "The program exited with code " + code + " and printed nothing on standard error.";
        }

        @Override
        public String usualCause() {
            return "The message was printed on standard output, or the exception was swallowed.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The file cannot be run at all. */
    record CannotRun(String reason) implements Finding {
        @Override
        public String sentence() {
            return "The submission cannot be run: " + reason + ".";
        }

        @Override
        public String usualCause() {
            return "The build did not make a runnable jar: check how it is packaged and for which Java release.";
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    private static String seconds(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
