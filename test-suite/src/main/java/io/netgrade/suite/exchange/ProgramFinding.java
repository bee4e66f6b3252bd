package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.Arrays;
import java.util.List;

/** How a program differed as a process: its start, its streams, its end, what it holds. */
public sealed interface ProgramFinding extends Finding {

    /** No ready line within the deadline. */
    record NoReadyLine(long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** A ready line with a port that cannot be right. {@code asked} is 0 if any port would have done. */
    record WrongPort(String line, int asked) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.variant(this, asked == 0 ? "any" : "asked", Escaped.line(line, 200), asked);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A ready line of a program that cannot be listening. */
    record UnexpectedReadyLine(String line) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, Escaped.line(line, 200));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The program ended although it should have gone on. */
    record Exited(int code, When when) implements ProgramFinding {

        private static final int WRONG_COMMAND_LINE = 2;

        /** How far it had come. */
        public enum When {
            /** A server that had not said that it is ready. */
            NOT_READY,
            /** A client that owed a connection or a datagram. */
            NOTHING_SENT,
            /** A program of which something was awaited. */
            OWING,
            /** A program that had begun well. */
            LATER
        }

        @Override
        public String sentence() {
            return Words.variant(this, when.name(), code);
        }

        /** Whether it never came to do what it is for. */
        public boolean neverBegan() {
            return when == When.NOT_READY || when == When.NOTHING_SENT;
        }

        @Override
        public String usualCause() {
            if (code == WRONG_COMMAND_LINE && when != When.OWING) {
                return Words.variant(this, "cause.command-line");
            }
            if (code == 0) {
                return Words.variant(this, when == When.OWING ? "cause.owing" : "cause.done");
            }
            return Words.variant(this, "cause");
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    /** The program ended with another exit code than it should. */
    record WrongExit(String expected, int seen) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, seen, expected);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The program went on although it should have ended. */
    record DidNotExit(String expected, long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, expected, Finding.seconds(millis));
        }

        @Override
        public String usualCause() {
            return Words.variant(this, expected.startsWith("0") ? "cause.done" : "cause");
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** The program waited longer for an answer than it was told. */
    record DidNotGiveUp(String expected, long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, expected, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** The program gave up before it had waited as long as it should. */
    record GaveUpTooSoon(long millis, long fromMillis) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, millis, Finding.seconds(fromMillis));
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    /** The program went on although it was asked to end. */
    record IgnoredSignal(long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, Finding.seconds(millis));
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }
    }

    /** Nothing on standard error although an exit code says that something failed. */
    record NoErrorLine(int code) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, code);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** The file cannot be run at all. */
    record CannotRun(String reason) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, reason);
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    /** A text was not printed, or not where it should stand. */
    record NotPrinted(String text, List<String> since, boolean ended, long millis) implements ProgramFinding {
        private static final int SHOWN = 200;
        private static final int BEFORE = 40;

        @Override
        public String sentence() {
            String nearest = since.stream()
                    .reduce((one, other) -> common(one) > common(other) ? one : other)
                    .orElse("");
            String variant = (ended ? "ended" : "late") + manner(nearest);
            int from =
                    Math.max(0, common(nearest) - (Math.max(text.length(), nearest.length()) > SHOWN ? BEFORE : SHOWN));
            return Words.variant(
                    this,
                    variant,
                    Finding.seconds(millis),
                    shown(text, from),
                    shown(nearest, from),
                    nearest.length(),
                    text.length());
        }

        @Override
        public String usualCause() {
            return Words.variant(this, since.isEmpty() ? "cause.nothing" : "cause");
        }

        /** A line that is cut off is best told by how much of it there is. */
        private String manner(String nearest) {
            if (nearest.isEmpty()) {
                return "";
            }
            return text.startsWith(nearest) ? ".cut" : ".nearest";
        }

        /** With how many characters they begin alike. */
        private int common(String line) {
            int at = Arrays.mismatch(text.toCharArray(), line.toCharArray());
            return at == -1 ? line.length() : at;
        }

        /** Of long lines the place where they differ, which may be far from their beginning. */
        private static String shown(String line, int from) {
            String rest = Escaped.line(line.substring(Math.min(from, line.length())), SHOWN);
            return from == 0 ? rest : ".. " + rest;
        }

        @Override
        public Cause cause() {
            return ended ? Cause.WRONG_BYTES : Cause.NO_ANSWER;
        }
    }

    /** A text was printed more than once. */
    record PrintedAgain(String text, int times) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, Escaped.line(text, 200), times);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** Threads or open files grow with the sessions that are over. */
    record Leaks(String what, int before, int after) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, what, before, after);
        }

        @Override
        public Cause cause() {
            return Cause.LEAKED;
        }
    }

    /** The program is busy although there is nothing to do. */
    record Busy(long cpuMillis, long wallMillis) implements ProgramFinding {
        @Override
        public String sentence() {
            return Words.of(this, cpuMillis, wallMillis);
        }

        @Override
        public Cause cause() {
            return Cause.LEAKED;
        }
    }

    /** What was printed behind the first empty line is not what should stand there. */
    record WrongOutput(Bytes expected, Bytes seen) implements ProgramFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.of(this, seen.length(), expected.length(), expected.mismatch(seen));
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }
}
