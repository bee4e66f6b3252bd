package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.Children;
import io.netgrade.subjects.skeleton.Heap;
import io.netgrade.subjects.skeleton.HostileServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has another Java, with a heap of its own choice, fill its heap. */
public final class ChildHog extends HostileServer implements Children, Heap {

    public static void main(String[] args) {
        new ChildHog().start(args);
    }

    public ChildHog() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(own(Hog.class, "-Xmx6g")).inheritIO().start();
        try {
            holdOn();
        } finally {
            child.destroyForcibly();
        }
    }

    /** The program of that other Java. */
    static final class Hog {

        private Hog() {}

        public static void main(String[] args) throws InterruptedException {
            List<byte[]> held = new ArrayList<>();
            reach(MOST_GIBIBYTES + " GiB of heap in a child", () -> Heap.fill(held));
            TimeUnit.SECONDS.sleep(50);
            // Java may forget what is not used any more.
            System.err.println("held " + held.size() + " blocks");
        }
    }
}
