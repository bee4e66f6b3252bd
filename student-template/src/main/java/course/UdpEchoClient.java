package course;

import java.io.IOException;

/**
 * Exercise 10, udp-echo: sends one datagram and prints what comes back (default port 8888).
 *
 * <ol>
 *   <li>Send {@code arguments.message()} ({@code --message}, by default {@code Hello UDP Server!}) as UTF-8, as one
 *       datagram, to {@code arguments.host()} and {@code arguments.port()}.
 *   <li>Await the answer, which may have up to 65,507 bytes. If no answer comes within {@code arguments.timeout()}
 *       seconds, say so on standard error and exit with code 1 (throwing the SocketTimeoutException does that).
 *       Datagrams of others are no answer.
 *   <li>Print {@code Server response: TEXT}, with what the answer holds as UTF-8 text. Exit with code 0.
 * </ol>
 */
final class UdpEchoClient {

    private UdpEchoClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("udp-echo-client is not implemented yet");
    }
}
