package course;

import java.io.IOException;

/**
 * Exercise 3, tcp-ack-threaded: acknowledges every message of many clients at once (default port 65432).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Accept clients for ever. Each is served in a thread of its own: one that says nothing delays nobody.
 *   <li>Answer every chunk with exactly {@code Message received}, without a line end, until the client ends its side. A
 *       chunk is everything that has arrived when you read, up to a buffer of at least 1,024 bytes. What arrives while
 *       you answer is the next chunk.
 *   <li>When a client ends its side, send what is still owed, then close that connection. A client that resets its
 *       connection, or leaves without a byte, harms nobody else.
 *   <li>The program never ends by itself.
 * </ol>
 */
final class TcpAckThreadedServer {

    private TcpAckThreadedServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-ack-threaded-server is not implemented yet");
    }
}
