package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Has the library do the work. */
public final class EchoServerTransfers extends EchoServer {

    public static void main(String[] args) {
        new EchoServerTransfers().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        in.transferTo(out);
    }
}
