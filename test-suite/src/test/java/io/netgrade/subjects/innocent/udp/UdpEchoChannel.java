package io.netgrade.subjects.innocent.udp;

import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/** A channel in place of a socket. */
public final class UdpEchoChannel extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpEchoChannel().start(args);
    }

    @Override
    protected void work(Arguments arguments) throws IOException {
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.bind(new InetSocketAddress(arguments.host(), arguments.port()));
            announce(arguments, channel.socket());
            ByteBuffer buffer = ByteBuffer.allocate(65_536);
            while (true) {
                SocketAddress peer = channel.receive(buffer.clear());
                channel.send(buffer.flip(), peer);
            }
        }
    }
}
