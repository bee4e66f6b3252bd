package io.netgrade.subjects.innocent.client;

import io.netgrade.subjects.skeleton.AckClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/** A channel in place of a socket. */
public final class AckClientChannel extends AckClient {

    public static void main(String[] args) {
        new AckClientChannel().start(args);
    }

    @Override
    protected Socket connect(Arguments arguments) throws IOException {
        return SocketChannel.open(new InetSocketAddress(arguments.host(), arguments.port()))
                .socket();
    }
}
