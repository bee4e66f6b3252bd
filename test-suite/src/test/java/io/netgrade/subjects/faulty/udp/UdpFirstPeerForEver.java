package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Answers whoever asked first, whoever asks. */
@Loses(value = "UDP-01", because = "the second peer's answer goes to the first")
@Loses(value = "UDP-02", because = "whoever comes behind the peer that vanished gets no answer")
@Loses(value = "UDP-ECHO-03", because = "the second peer's answer goes to the first")
@Loses(value = "UDP-03", because = "another peer may have been before", always = false)
@Loses(value = "UDP-04", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-01", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-02", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-04", because = "another peer may have been before", always = false)
@Loses(value = "UDP-ECHO-05", because = "another peer may have been before", always = false)
@Loses(value = "RUN-06", because = "another peer may have been before", always = false)
@Loses(value = "NET-10", because = "whoever comes behind the first peer gets no answer", always = false)
public final class UdpFirstPeerForEver extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpFirstPeerForEver().start(args);
    }

    private @Nullable SocketAddress first;

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        SocketAddress peer = first == null ? received.getSocketAddress() : first;
        first = peer;
        received.setSocketAddress(peer);
        super.send(socket, received, answer);
    }
}
