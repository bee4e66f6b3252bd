package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Has one buffer for all sessions. */
@Loses(value = "NET-11", because = "what one session reads another sends")
@Loses(value = "CON-04", because = "the client that floods fills the buffer of the others", always = false)
@Loses(value = "NET-10", because = "what a fresh process does not show again is booked here", always = false)
public final class SharedStaticBuffer extends EchoProgram {

    public static void main(String[] args) {
        new SharedStaticBuffer().start(args);
    }

    private static final byte[] BUFFER = new byte[16];

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        for (int count = in.read(BUFFER); count != -1; count = in.read(BUFFER)) {
            out.write(BUFFER, 0, count);
        }
    }
}
