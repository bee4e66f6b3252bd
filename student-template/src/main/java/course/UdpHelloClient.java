package course;

import java.io.IOException;

/**
 * Exercise 9, udp-hello: greets a server by datagram (default port 12345).
 *
 * <ol>
 *   <li>Send exactly {@code Hello from client!} as one datagram to {@code arguments.host()} and
 *       {@code arguments.port()}.
 *   <li>Await the answer. If no answer comes within {@code arguments.timeout()} seconds, say so on standard error and
 *       exit with code 1 (throwing the SocketTimeoutException does that). Datagrams of others are no answer.
 *   <li>Print {@code Server says: TEXT}, with what the answer holds as UTF-8 text. Exit with code 0.
 * </ol>
 */
final class UdpHelloClient {

    private UdpHelloClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("udp-hello-client is not implemented yet");
    }
}
