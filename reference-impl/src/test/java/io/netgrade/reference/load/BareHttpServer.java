package io.netgrade.reference.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The least that an HTTP server with a thread per connection can be: it reads once, looks at nothing, has no limit and no
 * time, sends one ready answer and closes in order. What such a server reaches, one that parses cannot exceed.
 */
final class BareHttpServer {

    private static final int THREADS = 64;
    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT\r\n"
                    + "Content-Type: text/html; charset=utf-8\r\nContent-Length: 100\r\nConnection: close\r\n\r\n"
                    + "x".repeat(100))
            .getBytes(StandardCharsets.US_ASCII);

    private BareHttpServer() {}

    public static void main(String[] args) throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        System.out.println("Listening on 127.0.0.1:" + listener.socket().getLocalPort());
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> serve(listener)).start();
        }
    }

    private static void serve(ServerSocketChannel listener) {
        ByteBuffer in = ByteBuffer.allocateDirect(4_096);
        ByteBuffer out = ByteBuffer.allocateDirect(ANSWER.length).put(ANSWER);
        while (listener.isOpen()) {
            try (SocketChannel client = listener.accept()) {
                int ignored = client.read(in.clear());
                ignored = client.write(out.rewind());
                client.shutdownOutput();
                while (client.read(in.clear()) != -1) {
                    // To the client's end: closing with input unread would reset the connection.
                }
            } catch (IOException gone) {
                System.err.println(gone.getMessage());
            }
        }
    }
}
