package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

/** Asks again and again whether somebody or something has come. */
@Loses(value = "NET-13", because = "it asks as fast as it can")
public final class AckPollsWithoutPause extends AckServer {

    public static void main(String[] args) {
        new AckPollsWithoutPause().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        return channel.socket();
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        listener.getChannel().configureBlocking(false);
        while (true) {
            SocketChannel client = listener.getChannel().accept();
            if (client != null) {
                serve(client.socket());
            }
        }
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(8_192);
        SocketChannel client = socket.getChannel();
        client.configureBlocking(false);
        int count = 0;
        while (count == 0) {
            count = client.read(buffer);
        }
        client.configureBlocking(true);
        if (count > 0) {
            show(Arrays.copyOf(buffer.array(), count));
            acknowledge(socket.getOutputStream());
        }
    }
}
