package io.netgrade.suite.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Pieces are the payload, and the cases that find mistakes occur. */
final class SegmentationsProperties {

    @Provide
    Arbitrary<Segmented> anything() {
        return Segmentations.anyOf(Payloads.any(1, 2_048));
    }

    @Provide
    Arbitrary<Segmented> cut() {
        return Segmentations.cut(Payloads.visible(2, 64));
    }

    @Property(tries = 300)
    void thePiecesAreThePayload(@ForAll("anything") Segmented segmented) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Bytes piece : segmented.pieces()) {
            for (int i = 0; i < piece.length(); i++) {
                all.write(piece.at(i));
            }
        }
        assertEquals(segmented.payload(), Bytes.of(all.toByteArray()));
        assertTrue(segmented.pieces().stream().noneMatch(Bytes::isEmpty));
    }

    @Property(tries = 300)
    void aCutRequestHasAtLeastTwoPieces(@ForAll("cut") Segmented segmented) {
        assertTrue(segmented.pieces().size() >= 2);
    }

    @Property(tries = 1_000)
    void theInterestingCasesOccur(@ForAll("anything") Segmented segmented) {
        Bytes payload = segmented.payload();
        Statistics.label("byte 0xFF").collect(has(payload, 0xFF));
        Statistics.label("byte 0xFF").coverage(coverage -> coverage.check(true).percentage(p -> p >= 10));
        Statistics.label("white space first or last").collect(blankEdge(payload));
        Statistics.label("white space first or last")
                .coverage(coverage -> coverage.check(true).percentage(p -> p >= 10));
        Statistics.label("in pieces").collect(segmented.pieces().size() > 1);
        Statistics.label("in pieces").coverage(coverage -> coverage.check(true).percentage(p -> p >= 40));
        Statistics.label("whole").collect(segmented.pieces().size() == 1);
        Statistics.label("whole").coverage(coverage -> coverage.check(true).percentage(p -> p >= 10));
    }

    @Property(tries = 100)
    void everyBlockOfANumberedPayloadSaysWhereItStands(@ForAll @IntRange(max = 5_000) int length) {
        Bytes payload = Payloads.numbered(length);
        assertEquals(length, payload.length());
        for (int at = 0; at + 16 <= length; at += 16) {
            assertEquals(Bytes.ofText(String.format("%015d|", at)), payload.slice(at, at + 16));
        }
    }

    private static boolean has(Bytes payload, int value) {
        return indices(payload).stream().anyMatch(i -> payload.at(i) == value);
    }

    private static List<Integer> indices(Bytes payload) {
        return java.util.stream.IntStream.range(0, payload.length()).boxed().toList();
    }

    private static boolean blankEdge(Bytes payload) {
        return payload.at(0) <= ' ' || payload.at(payload.length() - 1) <= ' ';
    }
}
