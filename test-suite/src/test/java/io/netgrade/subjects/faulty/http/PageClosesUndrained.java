package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Closes its channel while a body lies in it unread. */
@Loses(value = "NET-09", because = "unread input turns the close into a reset")
@Loses(value = "HTTP-16", because = "unread input turns the close into a reset")
public final class PageClosesUndrained extends HttpHelloServer {

    public static void main(String[] args) {
        new PageClosesUndrained().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        return channel.socket();
    }

    @Override
    protected void end(Socket socket) {
        // Stands for what is still to be done; unlike a plain socket, a channel that is closed does not end its output
        // first.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
}
