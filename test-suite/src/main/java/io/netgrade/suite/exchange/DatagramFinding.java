package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** How a program differed with datagrams. */
public sealed interface DatagramFinding extends Finding {

    /** Foreign bytes are shown up to this many. */
    int SHOWN = 64;

    /** Another datagram came than was expected. */
    record WrongDatagram(String peer, Bytes expected, Bytes seen) implements DatagramFinding, Finding.OfBytes {
        @Override
        public String sentence() {
            return Words.of(this, peer, seen.length(), expected.mismatch(seen), expected.length());
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
