package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** How a program differed with datagrams. */
public sealed interface DatagramFinding extends Finding {

    /** Foreign bytes are shown up to this many. */
    int SHOWN = 64;

    /**
     * Another datagram came than was expected.
     *
     * @param again whether it is what had come to this peer just before
     */
    record WrongDatagram(String peer, Bytes expected, Bytes seen, boolean again)
            implements DatagramFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.variant(this, manner(), peer, seen.length(), expected.mismatch(seen), expected.length());
        }

        @Override
        public String usualCause() {
            String manner = manner();
            return Words.variant(this, "cause." + (manner.equals("empty") ? "shorter" : manner));
        }

        private String manner() {
            if (again) {
                return "again";
            }
            if (seen.isEmpty()) {
                return "empty";
            }
            int at = expected.mismatch(seen);
            if (at == seen.length()) {
                return "shorter";
            }
            return at == expected.length() ? "longer" : "other";
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }

    /** Nobody receives where a datagram was sent, which the system tells who sent it (RFC 1122 §4.1.3.3). */
    record Unreachable(String peer, int port) implements DatagramFinding {
        @Override
        public String sentence() {
            return Words.of(this, peer, port);
        }

        @Override
        public Cause cause() {
            return Cause.CRASHED;
        }
    }

    /** No datagram came, also when it was asked for again. */
    record NoDatagram(String peer, Bytes expected, long millis) implements DatagramFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.of(this, peer, Finding.seconds(millis));
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
            return Words.of(this, peer, Escaped.quoted(extra.slice(0, Math.min(extra.length(), SHOWN))));
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
            return Words.of(this, peer, seen, expected);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }
    }
}
