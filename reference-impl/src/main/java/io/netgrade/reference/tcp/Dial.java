package io.netgrade.reference.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** How a client calls a server. */
public final class Dial {

    /** How long a client waits for a connection, in milliseconds. */
    public static final int CONNECT_MILLIS = 5_000;

    /** How long a client that awaits an answer bears silence, in milliseconds. */
    public static final int SILENCE_MILLIS = 30_000;

    private Dial() {}

    /**
     * Connects. Reads of the connection that is returned end with an error after {@value #SILENCE_MILLIS} ms without a byte.
     *
     * @throws IOException if the host is unknown, refuses, or does not answer in time
     */
    public static Socket to(InetSocketAddress server) throws IOException {
        if (server.isUnresolved()) {
            throw new IOException("unknown host " + server.getHostString());
        }
        Socket connection = new Socket();
        try {
            connection.connect(server, CONNECT_MILLIS);
            connection.setTcpNoDelay(true);
            connection.setSoTimeout(SILENCE_MILLIS);
            return connection;
        } catch (IOException refused) {
            connection.close();
            throw new IOException("cannot connect to " + server + ": " + refused.getMessage(), refused);
        }
    }
}
