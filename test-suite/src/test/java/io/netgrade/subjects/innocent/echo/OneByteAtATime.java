package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads and writes single bytes. */
public final class OneByteAtATime extends EchoProgram {

    public static void main(String[] args) {
        new OneByteAtATime().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        for (int next = in.read(); next != -1; next = in.read()) {
            out.write(next);
        }
    }
}
