package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Has nothing to say to a datagram without a byte. */
@Loses(value = "UDP-ECHO-01", because = "an empty datagram does not come back")
@Loses(value = "UDP-03", because = "an empty datagram may be among those that are counted", always = false)
@Loses(value = "UDP-02", because = "the answer to an empty datagram may be looked at there too", always = false)
public final class UdpIgnoresEmptyDatagrams extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpIgnoresEmptyDatagrams().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        if (answer.length > 0) {
            super.send(socket, received, answer);
        }
    }
}
