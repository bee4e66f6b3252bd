package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloClient;
import java.net.DatagramPacket;
import java.net.InetSocketAddress;

/** Takes the first datagram that comes for the server's answer. */
@Loses(value = "UDP-HELLO-02", because = "a stranger's datagram is printed")
public final class UdpHelloClientTakesAnyDatagram extends UdpHelloClient {

    public static void main(String[] args) {
        new UdpHelloClientTakesAnyDatagram().start(args);
    }

    @Override
    protected boolean isFrom(InetSocketAddress server, DatagramPacket packet) {
        return true;
    }
}
