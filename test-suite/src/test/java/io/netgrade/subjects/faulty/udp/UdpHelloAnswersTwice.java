package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Greets once on receiving and once on leaving. */
@Loses(value = "UDP-03", because = "one datagram gets two answers")
@Loses(value = "UDP-HELLO-01", because = "the second answer may be seen there", always = false)
public final class UdpHelloAnswersTwice extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloAnswersTwice().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        super.send(socket, received, answer);
        super.send(socket, received, answer);
    }
}
