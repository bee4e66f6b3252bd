package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Sends its answer to the port where its author's client listens. */
@Loses(value = "UDP-HELLO-00", because = "the client that asked listens elsewhere")
public final class UdpHelloAnswersAFixedPort extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloAnswersAFixedPort().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        received.setPort(12_346);
        super.send(socket, received, answer);
    }
}
