package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.ForkingServer;

/** Starts processes without end. */
public final class ForkBomb extends ForkingServer {

    public static void main(String[] args) {
        new ForkBomb().start(args);
    }
}
