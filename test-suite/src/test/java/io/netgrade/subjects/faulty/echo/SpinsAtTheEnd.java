package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Goes on asking its selector for a client that has ended its side. */
@Loses(value = "NET-13", because = "the end of a stream can be read again and again")
@Loses(value = "NET-07", because = "what is never closed keeps its descriptor")
public final class SpinsAtTheEnd extends EchoProgram {

    public static void main(String[] args) {
        new SpinsAtTheEnd().start(args);
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
            accepted.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(8_192));
            return;
        }
        try {
            move(key, (SocketChannel) key.channel(), (ByteBuffer) key.attachment());
        } catch (IOException gone) {
            key.channel().close();
        }
    }

    private static void move(SelectionKey key, SocketChannel channel, ByteBuffer buffer) throws IOException {
        boolean ended = channel.read(buffer) == -1;
        buffer.flip();
        if (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.compact();
        if (ended && buffer.position() == 0) {
            channel.shutdownOutput();
            key.interestOps(SelectionKey.OP_READ);
            return;
        }
        int read = buffer.hasRemaining() && !ended ? SelectionKey.OP_READ : 0;
        key.interestOps(read | (buffer.position() > 0 ? SelectionKey.OP_WRITE : 0));
    }
}
