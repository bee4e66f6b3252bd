package io.netgrade.subjects.degenerate.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Receives, and never says a word. */
@Loses(value = "UDP-HELLO-00", because = "no answer")
public final class UdpHelloSilent extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloSilent().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        // Nothing is sent.
    }
}
