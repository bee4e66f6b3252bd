package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** The server that sends every datagram back. */
@Plays("udp-echo-server")
public abstract class UdpEchoServer extends UdpServerProgram {

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        send(socket, received, content(received));
        return true;
    }
}
