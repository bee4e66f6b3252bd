package io.netgrade.subjects.hostile.ends;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.RawMemory;

/** Has its Java crash in the middle of an echo. */
public final class CrashesInMidEcho extends HostileServer implements RawMemory {

    public static void main(String[] args) {
        new CrashesInMidEcho().start(args);
    }

    public CrashesInMidEcho() {
        super(Moment.IN_MID_ECHO);
    }

    @Override
    protected void attack() throws ReflectiveOperationException {
        write(0, (byte) 0);
    }
}
