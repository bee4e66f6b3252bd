package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;

/** Answers each peer sixteen times, against misuse. */
@Loses(value = "UDP-ECHO-05", because = "the seventeenth datagram of a peer is not answered")
@Loses(value = "UDP-ECHO-03", because = "a peer may send more there too", always = false)
@Loses(value = "UDP-04", because = "a peer may send more there too", always = false)
public final class UdpSixteenForEach extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpSixteenForEach().start(args);
    }

    private final Map<SocketAddress, Integer> answered = new HashMap<>();

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        int count = answered.merge(received.getSocketAddress(), 1, Integer::sum);
        return count > 16 || super.answer(socket, received);
    }
}
