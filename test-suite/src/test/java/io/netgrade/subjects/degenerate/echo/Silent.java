package io.netgrade.subjects.degenerate.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Accepts, reads, and never says a word. */
@Loses(value = "TCP-ECHO-00", because = "no answer")
public final class Silent extends EchoProgram {

    public static void main(String[] args) {
        new Silent().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        while (in.read(buffer) != -1) {
            // Nothing is sent back.
        }
    }
}
