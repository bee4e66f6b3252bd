package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.util.Arrays;

/** Copies what it received to where it does not always fit. */
@Loses(value = "UDP-02", because = "65,507 bytes end the program")
@Loses(value = "UDP-ECHO-01", because = "65,507 bytes end the program")
@Loses(value = "UDP-ECHO-02", because = "the long ones may be that long", always = false)
@Loses(value = "UDP-ECHO-04", because = "the binary ones may be that long", always = false)
public final class UdpDiesOfALongDatagram extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpDiesOfALongDatagram().start(args);
    }

    private final byte[] page = new byte[8_192];

    @Override
    protected byte[] content(DatagramPacket packet) {
        System.arraycopy(packet.getData(), 0, page, 0, packet.getLength());
        return Arrays.copyOf(page, packet.getLength());
    }
}
