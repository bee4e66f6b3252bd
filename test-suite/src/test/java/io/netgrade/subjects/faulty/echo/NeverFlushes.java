package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes into a buffer that it never flushes nor closes. */
@Loses(value = "TCP-ECHO-00", because = "nothing is ever sent")
public final class NeverFlushes extends EchoProgram {

    public static void main(String[] args) {
        new NeverFlushes().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            buffered.write(buffer, 0, count);
        }
    }
}
