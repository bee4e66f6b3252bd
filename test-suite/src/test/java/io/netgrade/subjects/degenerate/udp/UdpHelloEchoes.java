package io.netgrade.subjects.degenerate.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Is an echo server. */
@Loses(value = "UDP-HELLO-00", because = "the answer is what was sent")
public final class UdpHelloEchoes extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloEchoes().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        send(socket, received, content(received));
        return false;
    }
}
