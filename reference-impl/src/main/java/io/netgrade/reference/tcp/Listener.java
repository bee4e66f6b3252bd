package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The socket on which a server waits, announced once it is bound. */
public final class Listener {

    /**
     * How many connections may wait to be accepted (the system may allow fewer). At the bound the system lets further
     * clients try again: Java's own default of 50 would make the 52nd of a crowd wait for most of a second.
     */
    public static final int BACKLOG = 1_024;

    private Listener() {}

    /**
     * Binds, then prints the ready line {@code Listening on HOST:PORT} with the port that the system really gave.
     *
     * @param address where to listen; port 0 asks for any free port
     * @throws IOException if the address cannot be had, for example because the port is in use
     */
    public static ServerSocket open(InetSocketAddress address, Terminal terminal) throws IOException {
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + address.getHostString());
        }
        ServerSocket listener = new ServerSocket();
        try {
            // So that the port can be bound again at once while old connections are in TIME-WAIT (RFC 9293 §3.6.1).
            listener.setReuseAddress(true);
            listener.bind(address, BACKLOG);
        } catch (IOException inUse) {
            listener.close();
            throw new IOException("cannot listen on " + address + ": " + inUse.getMessage(), inUse);
        }
        terminal.line("Listening on " + address.getHostString() + ":" + listener.getLocalPort());
        return listener;
    }
}
