package io.netgrade.subjects.hostile.ends;

import io.netgrade.subjects.skeleton.HostileServer;

/** Exits in the middle of an echo, as if all were well. */
public final class ExitsInMidEcho extends HostileServer {

    public static void main(String[] args) {
        new ExitsInMidEcho().start(args);
    }

    public ExitsInMidEcho() {
        super(Moment.IN_MID_ECHO);
    }

    @Override
    protected void attack() {
        System.exit(0);
    }
}
