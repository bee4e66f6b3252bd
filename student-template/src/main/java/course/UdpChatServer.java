package course;

import java.io.IOException;

/**
 * Exercise 12, udp-chat: talks by datagrams, turn by turn, with whoever sends one (default port 23457).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Receive a datagram (up to 65,507 bytes) and print {@code Client: TEXT}, trimmed, as UTF-8 text.
 *   <li>If it is {@code exit}, send exactly {@code Goodbye! Closing session.} to its sender; the session is over.
 *   <li>Otherwise read one line from the operator, who types on standard input, as UTF-8, and send it to the sender of
 *       what it answers, as one datagram, not trimmed, without its line end. Empty lines are not sent: read the next
 *       one. Lines typed ahead of their turn are kept for later turns. If the line is {@code exit}, or the input has
 *       ended (then send {@code exit}), the session is over.
 *   <li>A sender that is gone when its answer comes, or an empty datagram, does not end the program.
 *   <li>When the session is over: exit with code 0. No thread that still waits for typed input may keep the program
 *       alive.
 * </ol>
 *
 * <p>{@code exit} is the whole datagram or line, trimmed of spaces, tabs, CR and LF, in capitals or not.
 */
final class UdpChatServer {

    private UdpChatServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("udp-chat-server is not implemented yet");
    }
}
