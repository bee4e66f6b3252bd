package io.netgrade.subjects.hostile;

import io.netgrade.subjects.skeleton.HostileServer;

/** Attacks nobody: what the others gain is measured against it. */
public final class Harmless extends HostileServer {

    public static void main(String[] args) {
        new Harmless().start(args);
    }

    public Harmless() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {}
}
