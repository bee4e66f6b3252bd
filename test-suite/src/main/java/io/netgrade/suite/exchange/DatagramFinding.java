package io.netgrade.suite.exchange;

/** How a program differed with datagrams. */
public sealed interface DatagramFinding extends Finding {

    /** Foreign bytes are shown up to this many. */
    int SHOWN = 64;

    /** Another datagram came than was expected. */
    record WrongDatagram(String peer, Bytes expected, Bytes seen) implements DatagramFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return peer + " received a datagram of " + seen.length() + " bytes that differs at byte "
                    + expected.mismatch(seen) + " from the expected one of " + expected.length() + ".";
        }

        @Override
        public String usualCause() {
            return "The buffer is too small, sent to its full length, holds an earlier datagram, or was made a text on the way.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** No datagram came, also when it was asked for again. */
    record NoDatagram(String peer, Bytes expected, long millis) implements DatagramFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return peer + " received no datagram within " + Finding.seconds(millis) + ".";
        }

        @Override
        public String usualCause() {
            return "The program has ended, waits for something else, answers to another address, or its answer could not be sent.";
        }

        @Override
        public Cause cause() {
            return Cause.NO_ANSWER;
        }

        @Override
        public Bytes seen() {
            return Bytes.NONE;
        }
    }

    /** A datagram too many came. */
    record ExtraDatagram(String peer, Bytes extra) implements DatagramFinding {
        @Override
        public String sentence() {
            return peer + " received a datagram that it should not: "
                    + Escaped.quoted(extra.slice(0, Math.min(extra.length(), SHOWN))) + ".";
        }

        @Override
        public String usualCause() {
            return "An answer that is sent twice, or to the wrong peer.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** A datagram came from another port than the one that was asked. */
    record WrongSource(String peer, int expected, int seen) implements DatagramFinding {
        @Override
        public String sentence() {
            return peer + " was answered from port " + seen + " instead of " + expected + ".";
        }

        @Override
        public String usualCause() {
            return "Answer by the socket that received the question; a new socket has another port.";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }
}
