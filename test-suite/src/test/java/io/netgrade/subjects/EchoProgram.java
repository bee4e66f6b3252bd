package io.netgrade.subjects;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The threaded echo server that a careful student writes, cut at the places where mistakes are made. A program overrides the
 * one place that it does differently.
 */
public abstract class EchoProgram {

    /** Where to listen. */
    public record Arguments(String host, int port) {}

    /** The whole program. */
    protected final void start(String[] args) {
        try {
            Arguments arguments = parse(args);
            afterParsing();
            ServerSocket listener = listen(arguments);
            announce(arguments, listener);
            acceptFor(listener);
        } catch (IllegalArgumentException wrong) {
            exitOnWrongArguments(wrong);
        } catch (IOException failed) {
            exitOnFailure(failed);
        }
    }

    /** Reads the command line; throws IllegalArgumentException if it is wrong. */
    protected Arguments parse(String[] args) {
        if (args.length == 0 || !args[0].equals("tcp-echo-threaded-server")) {
            throw new IllegalArgumentException("unknown program");
        }
        String host = "127.0.0.1";
        int port = 8888;
        for (int i = 1; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("missing value of " + args[i]);
            }
            switch (args[i]) {
                case "--host" -> host = args[i + 1];
                case "--port" -> port = Integer.parseInt(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            }
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        return new Arguments(host, port);
    }

    /** Before anything else is done. */
    protected void afterParsing() {}

    protected void exitOnWrongArguments(IllegalArgumentException wrong) {
        System.err.println(wrong.getMessage());
        System.exit(2);
    }

    protected void exitOnFailure(IOException failed) {
        System.err.println(failed.getMessage());
        System.exit(1);
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
            handle(() -> serve(socket));
        }
    }

    protected void handle(Runnable session) {
        new Thread(session).start();
    }

    /** One connection from accept to close. */
    protected void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            echo(socket.getInputStream(), socket.getOutputStream());
        } catch (IOException gone) {
            onIoException(gone);
        }
    }

    protected void onIoException(IOException gone) {
        System.err.println(gone.getMessage());
    }

    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            out.write(buffer, 0, count);
        }
    }
}
