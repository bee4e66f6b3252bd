package course;

import java.io.IOException;

/**
 * Exercise 12, udp-chat: talks with a server by datagrams, turn by turn (default port 23457).
 *
 * <ol>
 *   <li>Read one line from standard input, as UTF-8, and send it as one datagram to {@code arguments.host()} and
 *       {@code arguments.port()}, not trimmed, without its line end. Empty lines are not sent: read the next one.
 *   <li>Await the answer. If no answer comes within {@code arguments.timeout()} seconds, say so on standard error and
 *       exit with code 1 (throwing the SocketTimeoutException does that). Datagrams of others are no answer.
 *   <li>Print {@code Server: TEXT}, trimmed, as UTF-8 text. Then it is your turn again.
 *   <li>After the answer to your own {@code exit}, and after an answer that is {@code exit}, exit with code 0.
 *       {@code exit} is the whole line, trimmed of spaces, tabs and CR, in capitals or not; {@code exit now} is a
 *       message.
 *   <li>At the end of the input, send nothing more and exit with code 0.
 * </ol>
 */
final class UdpChatClient {

    private UdpChatClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("udp-chat-client is not implemented yet");
    }
}
