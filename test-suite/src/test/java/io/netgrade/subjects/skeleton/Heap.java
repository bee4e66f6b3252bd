package io.netgrade.subjects.skeleton;

import java.util.List;

/** What programs need that use up their heap. */
public interface Heap {

    int MOST_GIBIBYTES = 5;

    int BLOCK = 16 << 20;

    /** Fills the heap by blocks, which Java writes to when it makes them. */
    static void fill(List<byte[]> held) {
        while (held.size() * (long) BLOCK < (long) MOST_GIBIBYTES << 30) {
            held.add(new byte[BLOCK]);
        }
    }
}
