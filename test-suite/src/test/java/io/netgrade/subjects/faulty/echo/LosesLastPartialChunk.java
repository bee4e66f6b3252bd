package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Sends full chunks only. */
@Loses(value = "TCP-ECHO-02", because = "what does not fill a chunk is never sent")
@Loses(value = "TCP-ECHO-01", because = "messages of any length are tried there too")
@Loses(value = "TCP-ECHO-03", because = "a byte is no full chunk")
@Loses(value = "TCP-ECHO-05", because = "what does not fill a chunk is never sent")
@Loses(value = "NET-02", because = "all requests together may not fill a chunk", always = false)
public final class LosesLastPartialChunk extends EchoProgram {

    public static void main(String[] args) {
        new LosesLastPartialChunk().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[16];
        while (in.readNBytes(chunk, 0, chunk.length) == chunk.length) {
            out.write(chunk);
        }
    }
}
