package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Takes a datagram without a byte for none. */
@Loses(value = "UDP-HELLO-04", because = "the empty datagram is not answered")
public final class UdpHelloIgnoresAnEmptyDatagram extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloIgnoresAnEmptyDatagram().start(args);
    }

    @Override
    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = super.receive(socket);
        while (packet.getLength() == 0) {
            packet = super.receive(socket);
        }
        return packet;
    }
}
