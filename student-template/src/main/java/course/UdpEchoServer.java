package course;

import java.io.IOException;

/**
 * Exercise 10, udp-echo: sends back every datagram (default port 8888).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Send every datagram back to the address and port that it came from, whole: 0 to 65,507 bytes. Bytes are bytes,
 *       not text.
 *   <li>The program never ends by itself: neither an empty datagram nor a client that is gone when its answer comes
 *       ends it.
 * </ol>
 */
final class UdpEchoServer {

    private UdpEchoServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("udp-echo-server is not implemented yet");
    }
}
