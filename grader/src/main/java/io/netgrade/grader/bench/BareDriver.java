package io.netgrade.grader.bench;

import io.netgrade.suite.subject.JavaRuntime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts programs, opens connections and sends datagrams, and looks at nothing: the work that no grading can do without.
 *
 * @param jar a submission with the programs {@code tcp-echo-threaded-server} and {@code udp-echo-server}
 */
record BareDriver(Path jar) {

    private static final byte[] MESSAGE = "sixteen bytes...".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MILLIS = 5000;
    private static final String TCP = "tcp-echo-threaded-server";
    private static final String UDP = "udp-echo-server";

    /** What a grading did, as far as the system counts it. */
    record Bill(int starts, long connections, long datagrams) {}

    /** Does as much of each; nothing else may open connections meanwhile. */
    void pay(Bill bill) throws IOException, InterruptedException {
        // Two starts are those of the servers for connections and datagrams.
        start(Math.max(0, bill.starts() - 2));
        connect(bill.connections());
        send(bill.datagrams() / 2);
    }

    /** Starts a server so many times, reads its ready line each time, and ends it. */
    private void start(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            Server.of(jar, TCP).end();
        }
    }

    /** Has one server answer 16 bytes on so many connections, one after the other. */
    private void connect(long times) throws IOException, InterruptedException {
        Server server = Server.of(jar, TCP);
        try {
            for (long i = 0; i < times; i++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                    socket.setSoTimeout(PATIENCE_MILLIS);
                    socket.getOutputStream().write(MESSAGE);
                    socket.shutdownOutput();
                    socket.getInputStream().readAllBytes();
                }
            }
        } finally {
            server.end();
        }
    }

    /** Has one server answer so many datagrams of 16 bytes, one after the other. */
    private void send(long times) throws IOException, InterruptedException {
        Server server = Server.of(jar, UDP);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(InetAddress.getLoopbackAddress(), server.port());
            for (long i = 0; i < times; i++) {
                socket.send(new DatagramPacket(MESSAGE, MESSAGE.length));
                socket.receive(new DatagramPacket(new byte[MESSAGE.length], MESSAGE.length));
            }
        } finally {
            server.end();
        }
    }

    private record Server(Process process, int port) {

        static Server of(Path jar, String program) throws IOException {
            List<String> command = JavaRuntime.current().command(List.of(), jar, List.of(program, "--port", "0"));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String ready = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (ready == null) {
                throw new IOException(program + " of the bare driver did not start");
            }
            return new Server(process, Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1)));
        }

        void end() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
