package io.netgrade.reference.udp;

import io.netgrade.reference.launch.Terminal;
import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;

/** The socket at which a server receives datagrams, announced once it is bound. */
public final class DatagramServer implements Closeable {

    /** The most that one datagram holds, in bytes: 65,535 less the headers of IPv4 and UDP (RFC 768, RFC 791 §3.1). */
    public static final int LONGEST_DATAGRAM = 65_507;

    private final DatagramSocket socket;
    private final byte[] buffer = new byte[LONGEST_DATAGRAM];

    private DatagramServer(DatagramSocket socket) {
        this.socket = socket;
    }

    /**
     * Binds, then prints the ready line {@code Listening on HOST:PORT} with the port that the system really gave.
     *
     * @throws IOException if the address cannot be had, for example because the port is in use
     */
    public static DatagramServer open(InetSocketAddress address, Terminal terminal) throws IOException {
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + address.getHostString());
        }
        try {
            DatagramSocket socket = new DatagramSocket(address);
            terminal.line("Listening on " + address.getHostString() + ":" + socket.getLocalPort());
            return new DatagramServer(socket);
        } catch (IOException inUse) {
            throw new IOException("cannot listen on " + address + ": " + inUse.getMessage(), inUse);
        }
    }

    /** Waits for the next datagram; its bytes are good until the one after it is awaited. */
    public DatagramPacket receive() throws IOException {
        // A packet of its own for each: one that had received a short datagram would cut the next one to its length.
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        return packet;
    }

    /**
     * Sends an answer to whoever sent a datagram.
     *
     * @return whether it could be sent; a failure is reported and is the loss of one datagram, which UDP allows anyway
     */
    public boolean answer(DatagramPacket received, byte[] answer, int length) {
        try {
            socket.send(new DatagramPacket(answer, length, received.getSocketAddress()));
            return true;
        } catch (IOException | IllegalArgumentException notSent) {
            System.err.println("to " + received.getSocketAddress() + ": " + notSent.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
