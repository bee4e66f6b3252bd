package io.netgrade.subjects.hostile.ends;

import io.netgrade.subjects.skeleton.HostileServer;

/** Halts in the middle of an echo, without its shutdown hooks. */
public final class HaltsInMidEcho extends HostileServer {

    public static void main(String[] args) {
        new HaltsInMidEcho().start(args);
    }

    public HaltsInMidEcho() {
        super(Moment.IN_MID_ECHO);
    }

    @Override
    protected void attack() {
        Runtime.getRuntime().halt(0);
    }
}
