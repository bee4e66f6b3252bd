package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A single thread with a selector. */
public final class TackSelector extends AckThreadedServer {

    public static void main(String[] args) {
        new TackSelector().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        return channel.socket();
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        Selector selector = Selector.open();
        listener.getChannel().configureBlocking(false);
        listener.getChannel().register(selector, SelectionKey.OP_ACCEPT);
        while (true) {
            selector.select();
            for (SelectionKey key : selector.selectedKeys()) {
                turn(key, selector);
            }
            selector.selectedKeys().clear();
        }
    }

    private static void turn(SelectionKey key, Selector selector) throws IOException {
        if (key.isAcceptable()) {
            SocketChannel accepted = ((ServerSocketChannel) key.channel()).accept();
            accepted.configureBlocking(false);
            accepted.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(0));
            return;
        }
        try {
            move(key, (SocketChannel) key.channel(), (ByteBuffer) key.attachment());
        } catch (IOException gone) {
            key.channel().close();
        }
    }

    private static void move(SelectionKey key, SocketChannel client, ByteBuffer owed) throws IOException {
        ByteBuffer answer = owed;
        if (!answer.hasRemaining()) {
            int count = client.read(ByteBuffer.allocate(4_096));
            if (count == -1) {
                client.close();
                return;
            }
            answer = count == 0 ? owed : StandardCharsets.UTF_8.encode("Message received");
            key.attach(answer);
        }
        client.write(answer);
        // Nothing more is read before the client has taken its answer.
        key.interestOps(answer.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }
}
