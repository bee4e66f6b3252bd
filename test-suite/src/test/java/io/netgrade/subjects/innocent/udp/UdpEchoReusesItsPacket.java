package io.netgrade.subjects.innocent.udp;

import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Receives into one packet for ever, and gives it its full length again each time. */
public final class UdpEchoReusesItsPacket extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoReusesItsPacket().start(args);
    }

    private final DatagramPacket only = new DatagramPacket(new byte[65_535], 65_535);

    @Override
    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        only.setLength(65_535);
        socket.receive(only);
        return only;
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        try {
            socket.send(received);
        } catch (IOException lost) {
            System.err.println(lost.getMessage());
        }
    }
}
