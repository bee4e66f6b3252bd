package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckServer;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Buffered streams, closed by whoever made them. */
public final class AckStreams extends AckServer {

    public static void main(String[] args) {
        new AckStreams().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("Message ");
        writer.write("received");
        writer.flush();
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        byte[] buffer = new byte[2_048];
        return Arrays.copyOf(buffer, Math.max(buffered.read(buffer), 0));
    }
}
