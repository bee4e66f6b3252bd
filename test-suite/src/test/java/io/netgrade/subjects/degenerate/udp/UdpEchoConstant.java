package io.netgrade.subjects.degenerate.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.nio.charset.StandardCharsets;

/** Answers the same to everything. */
@Loses(value = "UDP-ECHO-00", because = "the answer is not what was sent")
public final class UdpEchoConstant extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoConstant().start(args);
    }

    @Override
    protected byte[] content(DatagramPacket packet) {
        return "Hello from server!".getBytes(StandardCharsets.UTF_8);
    }
}
