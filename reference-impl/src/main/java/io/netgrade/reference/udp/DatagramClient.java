package io.netgrade.reference.udp;

import io.netgrade.reference.launch.Options;
import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** Asks a server by datagrams, and waits for its answers for a limited time. */
public final class DatagramClient implements Closeable {

    /** The longest that an answer can be awaited, in seconds. */
    public static final int LONGEST_TIMEOUT = 3_600;

    private static final int DEFAULT_TIMEOUT = 5;

    private final DatagramSocket socket = new DatagramSocket();
    private final InetSocketAddress server;
    private final int seconds;

    /**
     * @param server whom to ask
     * @param seconds how long to await each answer
     * @throws IOException if the host is unknown
     */
    public DatagramClient(InetSocketAddress server, int seconds) throws IOException {
        if (server.isUnresolved()) {
            throw new IOException("unknown host " + server.getHostString());
        }
        this.server = server;
        this.seconds = seconds;
    }

    /** The value of {@code --timeout}, in whole seconds. */
    public static int timeout(Options options) {
        return options.number("--timeout", DEFAULT_TIMEOUT, 1, LONGEST_TIMEOUT);
    }

    /**
     * Sends one datagram and waits for the next one that the server itself sends; those of others are ignored.
     *
     * @throws IOException if the question cannot be sent, for example since it is too long for a datagram, or if no answer
     *     comes in time
     */
    public byte[] ask(byte[] question) throws IOException {
        socket.send(new DatagramPacket(question, question.length, server));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        DatagramPacket answer =
                new DatagramPacket(new byte[DatagramServer.LONGEST_DATAGRAM], DatagramServer.LONGEST_DATAGRAM);
        do {
            // The deadline is for the answer: datagrams of others must not put it off.
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw noAnswer();
            }
            receive(answer, (int) left);
        } while (!server.equals(answer.getSocketAddress()));
        return java.util.Arrays.copyOf(answer.getData(), answer.getLength());
    }

    private void receive(DatagramPacket packet, int millis) throws IOException {
        packet.setLength(DatagramServer.LONGEST_DATAGRAM);
        socket.setSoTimeout(millis);
        try {
            socket.receive(packet);
        } catch (SocketTimeoutException silence) {
            throw noAnswer();
        }
    }

    private SocketTimeoutException noAnswer() {
        return new SocketTimeoutException("no answer from " + server + " within " + seconds + " s");
    }

    @Override
    public void close() {
        socket.close();
    }
}
