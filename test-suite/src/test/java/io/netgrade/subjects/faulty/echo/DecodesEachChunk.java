package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Turns each chunk into a string and back. */
@Loses(value = "TCP-ECHO-01", because = "bytes that are no UTF-8, and characters cut by a chunk, are replaced")
public final class DecodesEachChunk extends EchoProgram {

    public static void main(String[] args) {
        new DecodesEachChunk().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            String text = new String(buffer, 0, count, StandardCharsets.UTF_8);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
