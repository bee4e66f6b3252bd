package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Prints every chunk on both its streams. */
public final class LogsMuch extends EchoProgram {

    public static void main(String[] args) {
        new LogsMuch().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            System.out.println(
                    "read " + count + " bytes from " + Thread.currentThread().getName());
            out.write(buffer, 0, count);
            System.err.println("wrote " + count + " bytes");
        }
    }
}
