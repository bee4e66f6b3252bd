package course;

import java.io.IOException;

/**
 * Exercise 6, tcp-echo: sends back what it gets, one client after another (default port 10000).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Serve one client after another, for ever: the next one as soon as the one before has gone.
 *   <li>Send back every byte that the client sends, as it comes, in small chunks (16 bytes), never waiting for a full
 *       one. Bytes are bytes, not text.
 *   <li>When the client ends its side, send what is still owed, then close that connection. A client that resets its
 *       connection, or leaves without a byte, harms nobody else.
 *   <li>The program never ends by itself.
 * </ol>
 */
final class TcpEchoServer {

    private TcpEchoServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-echo-server is not implemented yet");
    }
}
