package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;

/** A UDP server. */
public abstract class UdpServerProgram extends StudentProgram {

    private static final int LONGEST = 65_507;

    @Override
    protected void work(Arguments arguments) throws IOException {
        try (DatagramSocket socket = listen(arguments)) {
            announce(arguments, socket);
            serve(socket);
        }
    }

    protected DatagramSocket listen(Arguments arguments) throws IOException {
        return new DatagramSocket(new InetSocketAddress(InetAddress.getByName(arguments.host()), arguments.port()));
    }

    protected void announce(Arguments arguments, DatagramSocket socket) {
        System.out.println("Listening on " + arguments.host() + ":" + socket.getLocalPort());
    }

    protected void serve(DatagramSocket socket) throws IOException {
        boolean more = true;
        while (more) {
            more = answer(socket, receive(socket));
        }
    }

    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        socket.receive(packet);
        return packet;
    }

    /** Answers one datagram; whether the server goes on. */
    protected abstract boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException;

    /** The bytes of a datagram. */
    protected byte[] content(DatagramPacket packet) {
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    /** Sends an answer to whoever sent a datagram. */
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        try {
            socket.send(new DatagramPacket(answer, answer.length, received.getSocketAddress()));
        } catch (IOException lost) {
            System.err.println(lost.getMessage());
        }
    }
}
