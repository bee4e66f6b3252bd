package io.netgrade.reference.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The least that a threaded echo can be: a new thread for each connection, a loop, no limit and no care. */
final class BareEchoServer {

    private BareEchoServer() {}

    public static void main(String[] args) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1_024, InetAddress.getLoopbackAddress())) {
            System.out.println("Listening on 127.0.0.1:" + listener.getLocalPort());
            while (true) {
                Socket client = listener.accept();
                new Thread(() -> echo(client)).start();
            }
        }
    }

    private static void echo(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] chunk = new byte[16];
            for (int read = in.read(chunk); read != -1; read = in.read(chunk)) {
                out.write(chunk, 0, read);
            }
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }
}
