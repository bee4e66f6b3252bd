package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.io.InputStream;

/** Prints every chunk on both its streams. */
public final class TackLogsMuch extends AckThreadedServer {

    public static void main(String[] args) {
        new TackLogsMuch().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] chunk = super.readChunk(in);
        String thread = Thread.currentThread().getName();
        System.out.println(thread + " has read " + chunk.length + " bytes");
        System.err.println(thread + " has read " + chunk.length + " bytes");
        return chunk;
    }
}
