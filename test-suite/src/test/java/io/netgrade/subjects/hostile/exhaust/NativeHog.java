package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.RawMemory;
import java.util.ArrayList;
import java.util.List;

/** Takes memory that Java does not count. */
public final class NativeHog extends HostileServer implements RawMemory {

    public static void main(String[] args) {
        new NativeHog().start(args);
    }

    private static final int BLOCK = 64 << 20;
    private static final int MOST = 80;
    private static final int PAGE = 4_096;

    private final List<Long> held = new ArrayList<>();

    public NativeHog() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws InterruptedException, ReflectiveOperationException {
        try {
            reach(MOST * 64 + " MiB of raw memory", this::fill);
            holdOn();
        } finally {
            for (long block : held) {
                free(block);
            }
        }
    }

    private void fill() throws ReflectiveOperationException {
        while (held.size() < MOST) {
            long block = allocate(BLOCK);
            held.add(block);
            for (long at = block; at < block + BLOCK; at += PAGE) {
                write(at, (byte) 1);
            }
        }
    }
}
