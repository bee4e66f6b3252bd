package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Takes an empty datagram for the end of its work. */
@Loses(value = "UDP-02", because = "an empty datagram ends the program")
@Loses(value = "UDP-ECHO-01", because = "an empty datagram does not come back")
public final class UdpEndsOnAnEmptyDatagram extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEndsOnAnEmptyDatagram().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        return received.getLength() > 0 && super.answer(socket, received);
    }
}
