package io.netgrade.subjects.innocent.repl;

import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Takes 20 ms for every answer, and reads with a large buffer meanwhile. */
public final class ReplSlow extends ReplServer {

    public static void main(String[] args) {
        new ReplSlow().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        super.acknowledge(out);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 18];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }
}
