package io.netgrade.subjects.innocent.repl;

import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes an acknowledgement byte by byte. */
public final class ReplTinyWrites extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplTinyWrites().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        for (byte next : "Message received".getBytes(StandardCharsets.UTF_8)) {
            out.write(next);
            out.flush();
        }
    }
}
