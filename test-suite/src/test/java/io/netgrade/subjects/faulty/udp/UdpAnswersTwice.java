package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Sends each datagram back on receiving it and on handling it. */
@Loses(value = "UDP-03", because = "one datagram gets two answers")
@Loses(value = "UDP-ECHO-02", because = "the second answer to one message comes where that to the next should")
@Loses(value = "UDP-ECHO-05", because = "the second answer to one message comes where that to the next should")
@Loses(
        value = "UDP-ECHO-01",
        because = "the second answer to one message may come where that to the next should",
        always = false)
@Loses(
        value = "UDP-ECHO-03",
        because = "the second answer to one message may come where that to the next should",
        always = false)
@Loses(
        value = "UDP-ECHO-04",
        because = "the second answer to one message may come where that to the next should",
        always = false)
@Loses(
        value = "UDP-01",
        because = "the second answer to one message may come where that to the next should",
        always = false)
@Loses(
        value = "UDP-02",
        because = "the second answer to one message may come where that to the next should",
        always = false)
@Loses(
        value = "UDP-04",
        because = "the second answer to one message may come where that to the next should",
        always = false)
public final class UdpAnswersTwice extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpAnswersTwice().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        super.send(socket, received, answer);
        super.send(socket, received, answer);
    }
}
