package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Acknowledges every chunk of one client after another, each until it says {@code exit} or closes. */
public final class TcpReplServer implements Program {

    /** Where both REPL servers listen and their client calls, unless told otherwise. */
    static final int DEFAULT_PORT = 5000;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            Session.oneAfterAnother(listener, TcpReplServer::answerUntilExit);
        }
        return ExitCode.DONE;
    }

    /** One session, which is the same whether clients come one after another or at once. */
    static void answerUntilExit(Socket client) throws IOException {
        byte[] acknowledgement = TcpAckServer.ACKNOWLEDGEMENT.getBytes(StandardCharsets.UTF_8);
        Chunk chunk = new Chunk();
        while (chunk.readFrom(client.getInputStream())) {
            client.getOutputStream().write(acknowledgement);
            if (Talk.isExit(chunk.text())) {
                return;
            }
        }
    }
}
