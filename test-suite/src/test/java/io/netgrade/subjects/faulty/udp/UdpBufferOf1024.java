package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Receives into a buffer of 1,024 bytes. */
@Loses(value = "UDP-ECHO-01", because = "what is longer comes back cut")
@Loses(value = "UDP-ECHO-02", because = "the long ones may be longer", always = false)
@Loses(value = "UDP-ECHO-04", because = "the binary ones may be longer", always = false)
@Loses(value = "UDP-02", because = "the answer to 65,507 bytes may be looked at there too", always = false)
public final class UdpBufferOf1024 extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpBufferOf1024().start(args);
    }

    @Override
    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[1_024], 1_024);
        socket.receive(packet);
        return packet;
    }
}
