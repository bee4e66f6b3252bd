package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes an acknowledgement byte by byte. */
public final class AckTinyWrites extends AckServer {

    public static void main(String[] args) {
        new AckTinyWrites().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        for (byte next : "Message received".getBytes(StandardCharsets.UTF_8)) {
            out.write(next);
            out.flush();
        }
    }
}
