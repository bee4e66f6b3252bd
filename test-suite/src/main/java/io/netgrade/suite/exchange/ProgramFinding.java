package io.netgrade.suite.exchange;

import java.util.List;

/** How a program differed as a process: its start, its streams, its end, what it holds. */
public sealed interface ProgramFinding extends Finding {

    /** No ready line within the deadline. */
    record NoReadyLine(long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return "The program printed no line that begins with 'Listening on ' within " + Finding.seconds(millis)
                    + ".";
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
    record WrongPort(String line, int asked) implements ProgramFinding {
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
    record UnexpectedReadyLine(String line) implements ProgramFinding {
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
    record Exited(int code, When when) implements ProgramFinding {

        private static final int WRONG_COMMAND_LINE = 2;

        /** How far it had come. */
        public enum When {
            /** A server that had not said that it is ready. */
            NOT_READY("before it was ready."),
            /** A client that owed a connection or a datagram. */
            NOTHING_SENT("before it had sent anything."),
            /** A program that had begun well. */
            LATER("although it should go on.");

            private final String words;

            When(String words) {
                this.words = words;
            }
        }

        @Override
        public String sentence() {
            return "The program exited with code " + code + " " + when.words;
        }

        @Override
        public String usualCause() {
            return code == WRONG_COMMAND_LINE
                    ? "The program does not know its own name, or an option, as the command line gives it: exit code 2 says"
                            + " so, and standard error may say which."
                    : "An exception that nobody caught, System.exit, or a main method that returned while only daemon"
                            + " threads were left.";
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
    record DidNotExit(String expected, long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return "The program did not exit with code " + expected + " within " + Finding.seconds(millis) + ".";
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

    /** The program gave up before it had waited as long as it should. */
    record GaveUpTooSoon(long millis, long fromMillis) implements ProgramFinding {
        @Override
        public String sentence() {
            return "The program gave up after " + millis + " ms and should wait " + Finding.seconds(fromMillis) + ".";
        }

        @Override
        public String usualCause() {
            return "The option is taken for milliseconds, or not looked at.";
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
            return "The program did not end within " + Finding.seconds(millis) + " of SIGTERM.";
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
    record NoErrorLine(int code) implements ProgramFinding {
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
    record CannotRun(String reason) implements ProgramFinding {
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

    /** A text was not printed, or not where it should stand. */
    record NotPrinted(String text, List<String> since, boolean ended, long millis) implements ProgramFinding {
        @Override
        public String sentence() {
            return (ended ? "The program ended and" : "Within " + Finding.seconds(millis) + " the program")
                    + " printed no line that ends in '" + Escaped.line(text, 200) + "'"
                    + (since.isEmpty()
                            ? "."
                            : "; the last that it printed is '" + Escaped.line(since.get(since.size() - 1), 200)
                                    + "'.");
        }

        @Override
        public String usualCause() {
            return "The text is mistyped, cut off, in another charset, has no line end behind it, or was not flushed.";
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
            return "The program printed '" + Escaped.line(text, 200) + "' " + times + " times instead of once.";
        }

        @Override
        public String usualCause() {
            return "A loop that handles the same message again, or text that is printed where it is read and where it is answered.";
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
            return "The program had " + before + " " + what + " and, another hundred sessions later, " + after + ".";
        }

        @Override
        public String usualCause() {
            return "Sockets that are closed only where nothing went wrong, or a thread that never ends.";
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
            return "With nothing to do the program used the processor for " + cpuMillis + " of " + wallMillis + " ms.";
        }

        @Override
        public String usualCause() {
            return "A loop around a read that returns at once: at the end of the stream, or without blocking.";
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
            return "The program printed " + seen.length() + " bytes behind its first empty line where "
                    + expected.length() + " were expected; byte " + expected.mismatch(seen)
                    + " is the first that differs.";
        }

        @Override
        public String usualCause() {
            return "The body was decoded, cut, or given a line end of its own; it must be printed as it came.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }
}
