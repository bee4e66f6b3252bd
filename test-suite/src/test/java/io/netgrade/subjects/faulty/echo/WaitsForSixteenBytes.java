package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads full chunks, and answers a shorter one only when the input ends. */
@Loses(value = "TCP-ECHO-03", because = "one byte is not sixteen")
@Loses(value = "NET-02", because = "all requests together may not fill a chunk", always = false)
public final class WaitsForSixteenBytes extends EchoProgram {

    public static void main(String[] args) {
        new WaitsForSixteenBytes().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[16];
        int count;
        do {
            count = in.readNBytes(chunk, 0, chunk.length);
            out.write(chunk, 0, count);
        } while (count == chunk.length);
    }
}
