package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A payload and where it is cut on its way.
 *
 * @param payload the bytes
 * @param cuts positions between the first and the last byte; those outside are dropped
 */
public record Segmented(Bytes payload, SortedSet<Integer> cuts) {

    public Segmented {
        cuts = new TreeSet<>(
                cuts.stream().filter(cut -> cut > 0 && cut < payload.length()).toList());
    }

    /** The payload's pieces in order; one piece if there is no cut. */
    public List<Bytes> pieces() {
        return payload.cutAt(cuts);
    }
}
