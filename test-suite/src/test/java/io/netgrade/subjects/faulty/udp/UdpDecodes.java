package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.nio.charset.StandardCharsets;

/** Turns a datagram into a string and back. */
@Loses(value = "UDP-ECHO-04", because = "bytes that are no UTF-8 are replaced")
@Loses(value = "UDP-ECHO-01", because = "a message there may be no UTF-8", always = false)
@Loses(value = "UDP-ECHO-02", because = "a message there may be no UTF-8", always = false)
public final class UdpDecodes extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpDecodes().start(args);
    }

    @Override
    protected byte[] content(DatagramPacket packet) {
        return new String(super.content(packet), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
}
