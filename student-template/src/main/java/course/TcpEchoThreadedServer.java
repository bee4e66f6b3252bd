package course;

import java.io.IOException;

/**
 * Exercise 7, tcp-echo-threaded: an echo server for many clients at once (default port 8888).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Accept clients for ever. Each is served in a thread of its own: one that says nothing delays nobody.
 *   <li>Send back every byte that a client sends, as it comes, in small chunks (16 bytes), never waiting for a full
 *       one. Bytes are bytes, not text.
 *   <li>When a client ends its side, send what is still owed, then close that connection. A client that resets its
 *       connection, or leaves without a byte, harms nobody else.
 *   <li>The program never ends by itself.
 * </ol>
 */
final class TcpEchoThreadedServer {

    private TcpEchoThreadedServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-echo-threaded-server is not implemented yet");
    }
}
