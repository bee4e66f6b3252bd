package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Closes its channel behind exit while input lies in it unread. */
@Loses(value = "NET-09", because = "unread input turns the close into a reset")
@Loses(
        value = "NET-10",
        because = "whether bytes wait when it closes is a race, which a fresh process may win",
        always = false)
public final class ReplClosesUndrained extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplClosesUndrained().start(args);
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
