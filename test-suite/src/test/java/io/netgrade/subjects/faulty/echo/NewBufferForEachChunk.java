package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Wraps the connection into a new buffered stream for every chunk. */
@Loses(value = "NET-02", because = "what the old stream had read ahead is lost")
@Loses(value = "TCP-ECHO-01", because = "what the old stream had read ahead is lost")
@Loses(value = "TCP-ECHO-02", because = "what the old stream had read ahead is lost")
@Loses(value = "TCP-ECHO-04", because = "what the old stream had read ahead is lost")
@Loses(value = "TCP-ECHO-05", because = "what the old stream had read ahead is lost")
@Loses(value = "NET-06", because = "what the old stream had read ahead is lost")
@Loses(value = "NET-11", because = "what the old stream had read ahead is lost")
public final class NewBufferForEachChunk extends EchoProgram {

    public static void main(String[] args) {
        new NewBufferForEachChunk().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[64];
        int count = new BufferedInputStream(in).read(chunk);
        while (count != -1) {
            out.write(chunk, 0, count);
            count = new BufferedInputStream(in).read(chunk);
        }
    }
}
