package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;

/** Prints without end on standard output. */
public final class EndlessOutput extends HostileServer {

    public static void main(String[] args) {
        new EndlessOutput().start(args);
    }

    public EndlessOutput() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        while (hasTime()) {
            System.out.println("still here, and as talkative as ever ...");
        }
    }
}
