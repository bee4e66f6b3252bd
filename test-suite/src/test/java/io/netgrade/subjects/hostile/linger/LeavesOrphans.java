package io.netgrade.subjects.hostile.linger;

import io.netgrade.subjects.skeleton.Children;
import io.netgrade.subjects.skeleton.HostileServer;
import java.io.IOException;

/** Leaves children behind that hold its standard output and error. */
public final class LeavesOrphans extends HostileServer implements Children {

    public static void main(String[] args) {
        new LeavesOrphans().start(args);
    }

    private static final int CHILDREN = 10;

    public LeavesOrphans() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() throws IOException {
        for (int i = 0; i < CHILDREN; i++) {
            new ProcessBuilder(idle()).inheritIO().start();
        }
    }
}
