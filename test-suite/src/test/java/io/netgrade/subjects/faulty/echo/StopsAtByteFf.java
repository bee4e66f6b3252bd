package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Compares a byte, not what read() returned, with -1. */
@Loses(value = "TCP-ECHO-01", because = "the byte 0xFF is taken for the end of the stream")
public final class StopsAtByteFf extends EchoProgram {

    public static void main(String[] args) {
        new StopsAtByteFf().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        while (true) {
            byte next = (byte) in.read();
            if (next == -1) {
                return;
            }
            out.write(next);
        }
    }
}
