package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.Heap;
import io.netgrade.subjects.skeleton.HostileServer;
import java.util.ArrayList;
import java.util.List;

/** Fills its heap, and keeps it filled. */
public final class HeapHog extends HostileServer implements Heap {

    public static void main(String[] args) {
        new HeapHog().start(args);
    }

    private final List<byte[]> held = new ArrayList<>();

    public HeapHog() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws InterruptedException {
        reach(MOST_GIBIBYTES + " GiB of heap", () -> Heap.fill(held));
        holdOn();
        held.clear();
    }
}
