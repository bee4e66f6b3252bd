package course;

import java.io.IOException;

/**
 * Exercise 8, tcp-echo-once: sends back one chunk per client (default port 8888).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Serve one client after another, for ever: the next one as soon as the one before has gone.
 *   <li>Read one chunk and send it back. Bytes are bytes, not text. A chunk is everything that has arrived when you
 *       read, up to a buffer of at least 1,024 bytes.
 *   <li>Close in order: send, shut down your output, read and drop what the client still sends (until it ends, or is
 *       silent for 1 s, or 5 s have passed), close. A client that resets its connection, or leaves without a byte,
 *       harms nobody else.
 *   <li>The program never ends by itself.
 * </ol>
 */
final class TcpEchoOnceServer {

    private TcpEchoOnceServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-echo-once-server is not implemented yet");
    }
}
