package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A TCP server that serves one client after another and closes each connection in order. */
public abstract class ServerProgram extends StudentProgram {

    private static final int BUFFER = 8_192;

    @Override
    protected void work(Arguments arguments) throws IOException {
        ServerSocket listener = listen(arguments);
        announce(arguments, listener);
        acceptFor(listener);
    }

    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocket listener = new ServerSocket();
        listener.bind(new InetSocketAddress(InetAddress.getByName(arguments.host()), arguments.port()));
        return listener;
    }

    protected void announce(Arguments arguments, ServerSocket listener) {
        System.out.println("Listening on " + arguments.host() + ":" + listener.getLocalPort());
    }

    protected void acceptFor(ServerSocket listener) throws IOException {
        while (true) {
            Socket socket = listener.accept();
            accepted(socket);
            handle(() -> serve(socket));
        }
    }

    /** A client has come, and its session has not begun. */
    protected void accepted(Socket socket) throws IOException {}

    /** Has a session take place. */
    protected void handle(Runnable session) {
        session.run();
    }

    /** One connection from accept to close. */
    protected void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            talk(socket);
            end(socket);
        } catch (IOException gone) {
            onIoException(gone);
        }
    }

    protected void onIoException(IOException gone) {
        System.err.println(gone.getMessage());
    }

    /** What is said on one connection. */
    protected abstract void talk(Socket socket) throws IOException;

    /** Whatever has arrived when it is called; nothing at the end of the stream. */
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = in.read(buffer);
        return Arrays.copyOf(buffer, Math.max(count, 0));
    }

    /** Ends a connection so that the client gets everything that was sent. */
    protected void end(Socket socket) {
        try {
            socket.shutdownOutput();
            drain(socket);
        } catch (IOException gone) {
            // The client has gone, or says nothing for a second.
        }
    }

    /** A socket that is closed while input lies in it unread resets the connection. */
    protected void drain(Socket socket) throws IOException {
        long begin = System.nanoTime();
        byte[] ignored = new byte[BUFFER];
        socket.setSoTimeout(1_000);
        while (System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(5)
                && socket.getInputStream().read(ignored) != -1) {
            // What still comes is of no use.
        }
    }
}
