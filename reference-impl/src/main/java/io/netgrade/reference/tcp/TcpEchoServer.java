package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;

/** Sends back every byte to one client after another, each until it ends its side. */
public final class TcpEchoServer implements Program {

    private static final int DEFAULT_PORT = 10000;
    private static final int CHUNK = 16;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            Session.oneAfterAnother(listener, TcpEchoServer::echo);
        }
        return ExitCode.DONE;
    }

    /** One session, which is the same whether clients come one after another or at once. */
    static void echo(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        OutputStream out = client.getOutputStream();
        byte[] chunk = new byte[CHUNK];
        // A read returns as soon as there is anything; only what it read goes back, as bytes, never as text.
        for (int read = in.read(chunk); read != -1; read = in.read(chunk)) {
            out.write(chunk, 0, read);
        }
    }
}
