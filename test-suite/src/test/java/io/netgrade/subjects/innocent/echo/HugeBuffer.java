package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads with a buffer of 1 MiB. */
public final class HugeBuffer extends EchoProgram {

    public static void main(String[] args) {
        new HugeBuffer().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 20];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            out.write(buffer, 0, count);
        }
    }
}
