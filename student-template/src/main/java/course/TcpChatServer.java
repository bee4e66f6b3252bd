package course;

import java.io.IOException;

/**
 * Exercise 11, tcp-chat: talks with one client, turn by turn (default port 23456).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Accept ONE client. The operator is whoever types on standard input, line by line, as UTF-8.
 *   <li>Read a chunk of the client (your buffer has at least 4,096 bytes) and print {@code Client: TEXT}, trimmed.
 *   <li>If it is {@code exit}, send exactly {@code Goodbye! Closing connection.}, close in order, and the talk is over.
 *   <li>Otherwise read one line from the operator and send it in one write, not trimmed, without its line end. Empty
 *       lines are not sent: read the next one. Lines typed ahead of their turn are kept for later turns. If the line is
 *       {@code exit}, or the input has ended (then send {@code exit}), the talk is over. Otherwise go on with the
 *       client's next chunk.
 *   <li>A client that ends its side or resets ends the talk within 2 s while its message is awaited. While a line is
 *       awaited, it does after the next line; a client that has only ended its side still gets that line.
 *   <li>When the talk is over, close in order: shut down your output, read and drop what the client still sends (until
 *       it ends, or is silent for 1 s, or 5 s have passed), close. Exit with code 0. No thread that still waits for
 *       typed input may keep the program alive.
 * </ol>
 *
 * <p>{@code exit} is the whole chunk or line, trimmed of spaces, tabs, CR and LF, in capitals or not.
 */
final class TcpChatServer {

    private TcpChatServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-chat-server is not implemented yet");
    }
}
