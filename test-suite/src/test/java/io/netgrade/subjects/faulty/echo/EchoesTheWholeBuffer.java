package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Sends the whole buffer back however little was read into it. */
@Loses(value = "TCP-ECHO-02", because = "the last chunk is filled up with what was in the buffer")
@Loses(value = "TCP-ECHO-01", because = "so is every chunk of a message in segments")
@Loses(value = "NET-01", because = "a request in segments comes back with fillings, a whole one without")
@Loses(value = "TCP-ECHO-05", because = "the last chunk is filled up")
@Loses(value = "TCP-ECHO-04", because = "a read in the middle may be short", always = false)
@Loses(value = "NET-06", because = "a read in the middle may be short", always = false)
@Loses(value = "NET-11", because = "a read in the middle may be short", always = false)
@Loses(value = "NET-02", because = "a read of several requests may be short", always = false)
@Loses(value = "NET-12", because = "a read in the middle may be short", always = false)
public final class EchoesTheWholeBuffer extends EchoProgram {

    public static void main(String[] args) {
        new EchoesTheWholeBuffer().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        while (in.read(buffer) != -1) {
            out.write(buffer);
        }
    }
}
