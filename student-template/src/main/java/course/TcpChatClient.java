package course;

import java.io.IOException;

/**
 * Exercise 11, tcp-chat: talks with a server, turn by turn (default port 23456).
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If that is refused, say so on standard error
 *       and exit with code 1 (throwing the IOException does that).
 *   <li>Read one line from standard input, as UTF-8, and send it in one write, not trimmed, without its line end. Empty
 *       lines are not sent: read the next one. Lines typed ahead of their turn are kept for later turns.
 *   <li>Await the answer (your buffer has at least 4,096 bytes) and print {@code Server: TEXT}, trimmed. Then it is
 *       your turn again.
 *   <li>After the answer to your own {@code exit}, exit with code 0. {@code exit} is the whole line, trimmed of spaces,
 *       tabs and CR, in capitals or not; {@code exit now} is a message.
 *   <li>When the server closes, which shows as end of stream, reset or broken pipe, print
 *       {@code Server closed the connection.} and exit with code 0.
 *   <li>At the end of the input, send nothing more and exit with code 0.
 * </ol>
 */
final class TcpChatClient {

    private TcpChatClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-chat-client is not implemented yet");
    }
}
