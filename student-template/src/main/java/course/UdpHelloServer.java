package course;

import java.io.IOException;

/**
 * Exercise 9, udp-hello: answers one datagram and ends (default port 12345).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Receive ONE datagram. An empty one is a datagram too.
 *   <li>Print {@code Client says: TEXT}, with what it holds as UTF-8 text.
 *   <li>Send exactly {@code Hello from server!} to the address and port that it came from. Exit with code 0.
 * </ol>
 */
final class UdpHelloServer {

    private UdpHelloServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("udp-hello-server is not implemented yet");
    }
}
