package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.io.IOException;
import java.net.DatagramSocket;

/** Exits as if something had failed. */
@Loses(value = "UDP-HELLO-01", because = "the exit code is 1")
public final class UdpHelloExitsWithOne extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloExitsWithOne().start(args);
    }

    @Override
    protected void serve(DatagramSocket socket) throws IOException {
        super.serve(socket);
        System.exit(1);
    }
}
