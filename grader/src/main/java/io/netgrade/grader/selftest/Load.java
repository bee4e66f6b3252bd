package io.netgrade.grader.selftest;

import java.util.stream.IntStream;

/** Keeps cores busy, so that what is graded meanwhile is graded on a machine that has no time. */
public final class Load {

    private volatile boolean wanted = true;

    private Load() {}

    /** Spins on that many threads until {@link #end}. */
    public static Load onCores(int count) {
        Load load = new Load();
        IntStream.range(0, count).forEach(core -> {
            Thread thread = new Thread(load::spin, "load " + core);
            thread.setDaemon(true);
            thread.start();
        });
        return load;
    }

    private void spin() {
        while (wanted) {
            Thread.onSpinWait();
        }
    }

    /** Lets go of all cores. */
    public void end() {
        wanted = false;
    }
}
