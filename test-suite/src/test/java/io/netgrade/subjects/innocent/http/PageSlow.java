package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Takes its time over each of its writes: head, empty line, body. */
public final class PageSlow extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageSlow().start(args);
    }

    @Override
    protected void write(Socket socket, byte[] octets) throws IOException {
        String all = new String(octets, StandardCharsets.ISO_8859_1);
        for (String line : all.split("(?<=\n)", -1)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            socket.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
