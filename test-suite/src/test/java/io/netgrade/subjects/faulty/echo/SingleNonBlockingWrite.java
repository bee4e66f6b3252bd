package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Writes once without blocking and does not look at how much was taken. */
@Loses(value = "NET-06", because = "what did not fit into the buffer is lost")
@Loses(value = "TCP-ECHO-02", because = "1 MiB may not fit into the buffer", always = false)
@Loses(value = "TCP-ECHO-04", because = "8 MiB may not fit into the buffer", always = false)
@Loses(value = "TCP-ECHO-05", because = "half a MiB may not fit into the buffer", always = false)
@Loses(value = "NET-11", because = "64 KiB from each of five may not fit", always = false)
@Loses(value = "NET-10", because = "what did not fit once may fit the next time", always = false)
public final class SingleNonBlockingWrite extends EchoProgram {

    public static void main(String[] args) {
        new SingleNonBlockingWrite().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        return channel.socket();
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        while (true) {
            SocketChannel client = listener.getChannel().accept();
            handle(() -> echo(client));
        }
    }

    private void echo(SocketChannel client) {
        try (client;
                Selector selector = Selector.open()) {
            client.configureBlocking(false);
            // Systems differ in how much they take at once; with this all of them show the mistake.
            client.setOption(StandardSocketOptions.SO_SNDBUF, 256 << 10);
            client.register(selector, SelectionKey.OP_READ);
            ByteBuffer buffer = ByteBuffer.allocate(1024);
            while (selector.select() >= 0 && client.read(buffer.clear()) != -1) {
                client.write(buffer.flip());
                selector.selectedKeys().clear();
            }
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
