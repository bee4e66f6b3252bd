package io.netgrade.subjects.innocent.echoonce;

import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Takes 20 ms for its answer. */
public final class OnceSlow extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceSlow().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] chunk = super.readChunk(in);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        return chunk;
    }
}
