package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Waits for another datagram behind its one. */
@Loses(value = "UDP-HELLO-01", because = "it does not exit")
public final class UdpHelloServesForEver extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloServesForEver().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        super.answer(socket, received);
        return true;
    }
}
