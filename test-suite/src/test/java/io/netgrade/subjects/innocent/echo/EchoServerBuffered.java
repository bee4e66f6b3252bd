package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A buffered stream, flushed behind every chunk. */
public final class EchoServerBuffered extends EchoServer {

    public static void main(String[] args) {
        new EchoServerBuffered().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            buffered.write(buffer, 0, count);
            buffered.flush();
        }
    }
}
