package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads with a buffer of 100 bytes. */
@Loses(value = "TCP-TACK-01", because = "a message of more than 100 bytes gets several acknowledgements")
public final class TackSmallBuffer extends AckThreadedServer {

    public static void main(String[] args) {
        new TackSmallBuffer().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[100];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }
}
