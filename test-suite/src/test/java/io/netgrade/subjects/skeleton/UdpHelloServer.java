package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.nio.charset.StandardCharsets;

/** The server that greets the sender of one datagram. */
@Plays("udp-hello-server")
public abstract class UdpHelloServer extends UdpServerProgram {

    @Override
    protected int defaultPort() {
        return 12345;
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        screen.println("Client says: " + new String(content(received), StandardCharsets.UTF_8));
        send(socket, received, greeting());
        return false;
    }

    protected byte[] greeting() {
        return "Hello from server!".getBytes(StandardCharsets.UTF_8);
    }
}
