package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;

/** Sends its whole buffer back, however little was received into it. */
@Loses(value = "UDP-ECHO-00", because = "zeros stand behind the message")
public final class UdpEchoesTheWholeBuffer extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoesTheWholeBuffer().start(args);
    }

    @Override
    protected byte[] content(DatagramPacket packet) {
        return packet.getData();
    }
}
