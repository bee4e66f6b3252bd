package io.netgrade.subjects.innocent.udp;

import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** A thread for every datagram. */
public final class UdpEchoThreads extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoThreads().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) {
        new Thread(() -> send(socket, received, content(received))).start();
        return true;
    }
}
