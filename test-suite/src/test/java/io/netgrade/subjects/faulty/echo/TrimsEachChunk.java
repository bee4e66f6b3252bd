package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Trims what it sends back. */
@Loses(value = "TCP-ECHO-01", because = "white space at the edges of a chunk is lost")
public final class TrimsEachChunk extends EchoProgram {

    public static void main(String[] args) {
        new TrimsEachChunk().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            String text = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
            out.write(text.trim().getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
