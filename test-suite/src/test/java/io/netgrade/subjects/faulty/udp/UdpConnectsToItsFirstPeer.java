package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Connects its socket to the first peer, from which alone it then receives. */
@Loses(value = "UDP-01", because = "nothing of the second peer is received")
@Loses(value = "UDP-02", because = "nothing is received behind the peer that vanished")
@Loses(value = "UDP-ECHO-03", because = "nothing of the second peer is received")
@Loses(value = "UDP-03", because = "another peer may have been before", always = false)
@Loses(value = "UDP-04", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-01", because = "a connected socket of Java sends no empty datagram", always = false)
@Loses(value = "UDP-ECHO-02", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-04", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-05", because = "another peer may have been before", always = false)
@Loses(value = "RUN-06", because = "another peer may have been before", always = false)
@Loses(value = "RUN-01", because = "who comes second finds nobody at its port")
@Loses(
        value = "RUN-07",
        because = "who comes behind the first, and not too soon, finds nobody at its port",
        always = false)
@Loses(value = "NET-10", because = "whoever comes behind the first peer is not received", always = false)
public final class UdpConnectsToItsFirstPeer extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpConnectsToItsFirstPeer().start(args);
    }

    @Override
    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = super.receive(socket);
        if (!socket.isConnected()) {
            socket.connect(packet.getSocketAddress());
        }
        return packet;
    }
}
