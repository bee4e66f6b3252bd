package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A TCP client. */
public abstract class ClientProgram extends StudentProgram {

    private static final int CONNECT_MILLIS = 4_000;
    private static final int SILENCE_MILLIS = 30_000;
    private static final int BUFFER = 8_192;

    @Override
    protected void work(Arguments arguments) throws IOException {
        try (Socket server = connect(arguments)) {
            talk(server, arguments);
        }
    }

    protected Socket connect(Arguments arguments) throws IOException {
        Socket server = new Socket();
        server.connect(
                new InetSocketAddress(InetAddress.getByName(arguments.host()), arguments.port()), CONNECT_MILLIS);
        server.setTcpNoDelay(true);
        server.setSoTimeout(SILENCE_MILLIS);
        return server;
    }

    protected abstract void talk(Socket server, Arguments arguments) throws IOException;

    protected void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever has arrived when it is called; nothing at the end of the stream. */
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = in.read(buffer);
        return Arrays.copyOf(buffer, Math.max(count, 0));
    }
}
