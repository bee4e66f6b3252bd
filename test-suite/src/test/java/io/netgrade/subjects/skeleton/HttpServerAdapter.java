package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has a server that nobody here wrote tell each client its target, and speaks the launch contract for it. */
@Plays("http-path-server")
public abstract class HttpServerAdapter extends StudentProgram {

    private static final int TRIES = 500;

    @Override
    protected int defaultPort() {
        return 8080;
    }

    @Override
    protected Set<String> options() {
        return Set.of("--host", "--port", "--head-timeout");
    }

    @Override
    protected void work(Arguments arguments) throws IOException {
        InetAddress host = InetAddress.getByName(arguments.host());
        int seconds = Integer.parseInt(arguments.more().getOrDefault("--head-timeout", "10"));
        int port = serve(new InetSocketAddress(host, arguments.port()), seconds);
        System.out.println("Listening on " + arguments.host() + ":" + port);
        while (true) {
            LockSupport.park();
        }
    }

    /** Starts the server, which is given so many seconds for a head, and returns its port. */
    protected abstract int serve(InetSocketAddress address, int headSeconds) throws IOException;

    /** A port for a server that cannot choose one, or the one that was asked for if it is free. */
    protected static int freePort(InetSocketAddress address) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(address);
            return probe.getLocalPort();
        }
    }

    /** Until somebody listens there; a process of another make says nothing of it. */
    protected static void awaitListening(InetSocketAddress address) throws IOException {
        for (int i = 0; ; i++) {
            try (Socket probe = new Socket()) {
                probe.connect(address);
                return;
            } catch (ConnectException notYet) {
                if (i == TRIES) {
                    throw notYet;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    /** Ends with the program that does the work, which ends with this one. */
    protected static void endWith(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        new Thread(() -> System.exit(process.onExit().join().exitValue())).start();
    }
}
