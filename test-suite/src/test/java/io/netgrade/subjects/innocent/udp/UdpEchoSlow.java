package io.netgrade.subjects.innocent.udp;

import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Takes 20 ms for every answer. */
public final class UdpEchoSlow extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoSlow().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        return super.answer(socket, received);
    }
}
