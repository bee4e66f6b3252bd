package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.Socket;

/** Writes its response byte by byte. */
public final class PathTinyWrites extends HttpPathServer {

    public static void main(String[] args) {
        new PathTinyWrites().start(args);
    }

    @Override
    protected void write(Socket socket, byte[] octets) throws IOException {
        for (byte octet : octets) {
            socket.getOutputStream().write(octet);
        }
    }
}
