package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Takes memory beside its heap, by the buffers that Java has for it. */
public final class DirectHog extends HostileServer {

    public static void main(String[] args) {
        new DirectHog().start(args);
    }

    private static final int BLOCK = 64 << 20;
    private static final int MOST = 80;
    private static final int PAGE = 4_096;

    private final List<ByteBuffer> held = new ArrayList<>();

    public DirectHog() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws InterruptedException {
        reach(MOST * 64 + " MiB of buffers", this::fill);
        holdOn();
        held.clear();
    }

    private void fill() {
        while (held.size() < MOST) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            for (int at = 0; at < BLOCK; at += PAGE) {
                block.put(at, (byte) 1);
            }
            held.add(block);
        }
    }
}
