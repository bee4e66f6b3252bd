package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Prints each request and each response on both its streams. */
public final class PathLogsMuch extends HttpPathServer {

    public static void main(String[] args) {
        new PathLogsMuch().start(args);
    }

    @Override
    protected Request parse(String head) throws Refused {
        System.out.println(head);
        return super.parse(head);
    }

    @Override
    protected void write(Socket socket, byte[] octets) throws IOException {
        super.write(socket, octets);
        System.err.println(new String(octets, StandardCharsets.ISO_8859_1));
    }
}
