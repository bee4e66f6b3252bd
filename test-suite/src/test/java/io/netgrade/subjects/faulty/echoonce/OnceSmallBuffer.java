package io.netgrade.subjects.faulty.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads with a buffer of 64 bytes. */
@Loses(value = "TCP-ONCE-01", because = "a chunk of up to 1,024 bytes comes back whole, if the buffer is large enough")
@Loses(value = "NET-03", because = "the request may be longer", always = false)
@Loses(value = "NET-09", because = "the answer may be expected to be longer", always = false)
@Loses(value = "NET-11", because = "the request may be longer", always = false)
public final class OnceSmallBuffer extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceSmallBuffer().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[64];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }
}
