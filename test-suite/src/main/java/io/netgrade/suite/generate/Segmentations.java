package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Where payloads are cut. Shrinks towards fewer cuts, nearer the start. */
public final class Segmentations {

    /** More pieces than this would make one try slow: each costs a pause of 2 ms. */
    private static final int MOST_CUTS = 32;

    /** How the second and further bytes of a character begin in UTF-8 (RFC 3629 §3). */
    private static final int CONTINUATION = 0x80;

    private static final int CONTINUATION_MASK = 0xC0;

    /** Buffer sizes of the course's programs, the largest first; cuts next to them find what a cut in the middle does not. */
    private static final List<Integer> BUFFERS = List.of(1_024, 32, 16);

    /** Before, at and behind it. */
    private static final int PLACES_AT_A_BUFFER = 3;

    private Segmentations() {}

    /** Where to cut, given what is cut. */
    @FunctionalInterface
    private interface Cutting {
        SortedSet<Integer> of(Bytes payload);
    }

    /** Payloads in any segmentation, whole ones included. */
    public static Arbitrary<Segmented> anyOf(Arbitrary<Bytes> payloads) {
        Arbitrary<Cutting> whole = Arbitraries.just(payload -> new TreeSet<>());
        Arbitrary<Cutting> atSeams = Arbitraries.just(Segmentations::seams);
        return Combinators.combine(
                        payloads,
                        Arbitraries.frequencyOf(Tuple.of(2, whole), Tuple.of(5, cuts()), Tuple.of(2, atSeams)))
                .as((payload, cutting) -> within(payload, cutting.of(payload)));
    }

    /** Inside what belongs together: a character of several bytes, CR LF. */
    private static SortedSet<Integer> seams(Bytes payload) {
        return IntStream.range(1, payload.length())
                .filter(at -> (payload.at(at) & CONTINUATION_MASK) == CONTINUATION
                        || (payload.at(at - 1) == '\r' && payload.at(at) == '\n'))
                .limit(MOST_CUTS)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Positions behind the end of a short payload are folded back into it, so that short payloads are cut as often as long ones. */
    private static Segmented within(Bytes payload, SortedSet<Integer> cuts) {
        return new Segmented(
                payload,
                cuts.stream().map(cut -> cut % payload.length()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Payloads of at least two bytes, cut at least once. */
    public static Arbitrary<Segmented> cut(Arbitrary<Bytes> payloads) {
        return Combinators.combine(payloads, cuts()).as((payload, cutting) -> {
            Segmented segmented = within(payload, cutting.of(payload));
            return segmented.cuts().isEmpty() ? new Segmented(payload, new TreeSet<>(List.of(1))) : segmented;
        });
    }

    /** Payloads of two to 64 bytes, cut between all their bytes: also inside each character that has several. */
    public static Arbitrary<Segmented> everyCut(Arbitrary<Bytes> payloads) {
        return payloads.map(payload -> new Segmented(payload, byteByByte(payload.length())));
    }

    /**
     * A payload in three pieces: what stands before {@code from}, and the text behind it, cut inside its first character that has
     * several bytes. Few pieces travel further apart than many do.
     *
     * @throws java.util.NoSuchElementException if no character behind {@code from} has several bytes
     */
    public static Segmented cutInsideACharacter(Bytes payload, int from) {
        int inside = IntStream.range(from, payload.length())
                .filter(at -> isContinuation(payload.at(at)))
                .findFirst()
                .orElseThrow();
        return new Segmented(payload, new TreeSet<>(List.of(from, inside)));
    }

    /** RFC 3629 §3. */
    private static boolean isContinuation(int octet) {
        return (octet & 0xC0) == 0x80;
    }

    private static Arbitrary<Cutting> cuts() {
        Arbitrary<Integer> many = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(MOST_CUTS)),
                Tuple.of(1, Arbitraries.integers().between(2, MOST_CUTS)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, few(Arbitraries.integers().between(1, 64)).map(cuts -> payload -> cuts)),
                Tuple.of(
                        3,
                        few(Arbitraries.integers().between(0, PLACES_AT_A_BUFFER * BUFFERS.size() - 1))
                                .map(choices -> payload -> aroundBuffers(choices, payload.length()))),
                Tuple.of(2, many.map(cuts -> payload -> byteByByte(cuts + 1))));
    }

    private static Arbitrary<SortedSet<Integer>> few(Arbitrary<Integer> positions) {
        return positions.set().ofMinSize(1).ofMaxSize(5).map(TreeSet::new);
    }

    /** Before, at and behind the sizes that the payload reaches, the largest of them first. */
    private static SortedSet<Integer> aroundBuffers(SortedSet<Integer> choices, int length) {
        List<Integer> positions = BUFFERS.stream()
                .filter(size -> size < length)
                .flatMap(size -> IntStream.rangeClosed(size - 1, size + 1).boxed())
                .toList();
        return choices.stream()
                .map(choice -> positions.isEmpty() ? choice : positions.get(choice % positions.size()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> byteByByte(int bytes) {
        return IntStream.range(1, bytes).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
