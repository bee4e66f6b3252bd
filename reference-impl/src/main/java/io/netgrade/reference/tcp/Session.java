package io.netgrade.reference.tcp;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** What a server does with one connection. */
@FunctionalInterface
public interface Session {

    /**
     * Serves one client. When this returns, the connection is closed in order; whatever it throws ends this connection
     * and no other.
     */
    void serve(Socket connection) throws IOException;

    /** Serves one client and closes the connection, in order if all went well. Throws nothing that a client can cause. */
    default void serveAndClose(Socket connection) {
        try (connection) {
            // An answer is sent when it is written: without this the system may hold a short one back (Nagle, RFC 9293
            // §3.7.4).
            connection.setTcpNoDelay(true);
            serve(connection);
            OrderlyClose.of(connection);
        } catch (IOException gone) {
            System.err.println(connection.getRemoteSocketAddress() + ": " + gone.getMessage());
        } catch (RuntimeException bug) {
            System.err.println(connection.getRemoteSocketAddress() + ": " + bug);
        }
    }

    /**
     * Serves one client after another until the listener is closed. Who comes meanwhile waits in the listener's queue.
     */
    static void oneAfterAnother(ServerSocket listener, Session session) {
        while (!listener.isClosed()) {
            Socket connection = Accepting.next(listener);
            if (connection != null) {
                session.serveAndClose(connection);
            }
        }
    }
}
