package io.netgrade.subjects.faulty.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Turns the chunk into a string and back. */
@Loses(value = "TCP-ONCE-01", because = "bytes that are no UTF-8 are replaced")
public final class OnceDecodes extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceDecodes().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        return new String(super.readChunk(in), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
}
