package io.netgrade.reference.lab;

import java.util.Optional;

/**
 * How much is measured.
 *
 * @param seed from which everything random is drawn
 * @param quick whether less will do
 * @param impairment what the relay does to the datagrams; empty if there is no relay
 */
record Setup(long seed, boolean quick, Optional<Impairment> impairment) {

    private static final int SILENCE_MILLIS = 250;
    private static final int LATE_MILLIS = 100;
    private static final int STALL_MILLIS = 2_000;

    /** How often something is repeated; by far less often where each repetition is delayed, or lost and waited for. */
    int repetitions(int plain, int impaired) {
        int all = impairment.isPresent() ? impaired : plain;
        return quick ? Math.max(1, all / 5) : all;
    }

    /** Whether a claim that compares times was seen; nothing is said of it if only one side is impaired. */
    Seen compared(boolean seen) {
        return impairment.isPresent() ? Seen.NOT_COMPARED : Seen.when(seen);
    }

    /** How long, in milliseconds, an answer is awaited: on loopback, where none is lost, for as long as a machine may stall. */
    int answerMillis() {
        return impairment
                .map(through -> through.longestRoundTripMillis() + LATE_MILLIS)
                .orElse(STALL_MILLIS);
    }

    /** How long, in milliseconds, after the last was sent a datagram that has not come is taken for lost. */
    int silenceMillis() {
        return SILENCE_MILLIS
                + impairment.map(Impairment::longestRoundTripMillis).orElse(0);
    }
}
