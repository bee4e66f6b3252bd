package io.netgrade.subjects.degenerate.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Receives, and never says a word. */
@Loses(value = "UDP-ECHO-00", because = "no answer")
public final class UdpEchoSilent extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoSilent().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        // Nothing is sent.
    }
}
