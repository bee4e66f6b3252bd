package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;

/** Prints without end on standard error. */
public final class EndlessErrors extends HostileServer {

    public static void main(String[] args) {
        new EndlessErrors().start(args);
    }

    public EndlessErrors() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        while (hasTime()) {
            System.err.println("still here, and as talkative as ever ...");
        }
    }
}
