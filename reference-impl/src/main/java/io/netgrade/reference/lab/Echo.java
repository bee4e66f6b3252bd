package io.netgrade.reference.lab;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;

/** What sends everything back, on threads that end when the socket is closed. */
final class Echo {

    private Echo() {}

    /** Sends back every datagram. */
    static void datagrams(DatagramSocket socket) {
        start(() -> {
            DatagramPacket packet = new DatagramPacket(new byte[UdpPair.LONGEST], UdpPair.LONGEST);
            while (true) {
                packet.setLength(UdpPair.LONGEST);
                socket.receive(packet);
                socket.send(packet);
            }
        });
    }

    /** Sends back every byte of one connection. */
    static void bytes(Socket connection) {
        start(() -> echo(connection));
    }

    /** Sends back every byte, to one connection after another. */
    static void connections(ServerSocket listener) {
        start(() -> {
            while (true) {
                try (Socket connection = listener.accept()) {
                    connection.setTcpNoDelay(true);
                    echo(connection);
                }
            }
        });
    }

    private static void echo(Socket connection) throws IOException {
        byte[] buffer = new byte[UdpPair.LONGEST];
        var in = connection.getInputStream();
        var out = connection.getOutputStream();
        for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
    }

    @FunctionalInterface
    private interface Endless {
        void run() throws IOException;
    }

    private static void start(Endless endless) {
        Thread thread = new Thread(
                () -> {
                    try {
                        endless.run();
                    } catch (IOException closed) {
                        // The experiment is over.
                    }
                },
                "echo");
        thread.setDaemon(true);
        thread.start();
    }
}
