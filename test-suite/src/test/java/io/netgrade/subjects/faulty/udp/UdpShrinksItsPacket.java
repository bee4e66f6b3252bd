package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Receives into one packet for ever, and sets its length to that of what it has just sent. */
@Loses(value = "UDP-ECHO-02", because = "a long datagram behind a short one is cut")
@Loses(value = "UDP-ECHO-01", because = "a short one may have been before", always = false)
@Loses(value = "UDP-ECHO-03", because = "a short one may have been before", always = false)
@Loses(value = "UDP-ECHO-04", because = "a short one may have been before", always = false)
@Loses(value = "UDP-ECHO-05", because = "a short one may have been before", always = false)
@Loses(value = "UDP-02", because = "a short one may have been before", always = false)
public final class UdpShrinksItsPacket extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpShrinksItsPacket().start(args);
    }

    private static final int AT_LEAST = 512;

    private final DatagramPacket only = new DatagramPacket(new byte[65_507], 65_507);

    @Override
    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        socket.receive(only);
        return only;
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        super.send(socket, received, answer);
        only.setLength(Math.max(answer.length, AT_LEAST));
    }
}
