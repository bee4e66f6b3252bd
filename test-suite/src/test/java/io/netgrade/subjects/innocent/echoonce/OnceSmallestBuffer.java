package io.netgrade.subjects.innocent.echoonce;

import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads no more than it must. */
public final class OnceSmallestBuffer extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceSmallestBuffer().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[1_024];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }
}
