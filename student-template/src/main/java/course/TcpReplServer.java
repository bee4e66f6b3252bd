package course;

import java.io.IOException;

/**
 * Exercise 4, tcp-repl: acknowledges messages until the client says exit (default port 5000).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Serve one client after another, for ever: the next one as soon as the one before has gone.
 *   <li>Answer every chunk with exactly {@code Message received}, without a line end. A chunk is everything that has
 *       arrived when you read, up to a buffer of at least 1,024 bytes.
 *   <li>A chunk that is {@code exit} gets the same answer, and then the session ends. Close in order: send, shut down
 *       your output, read and drop what the client still sends (until it ends, or is silent for 1 s, or 5 s have
 *       passed), close. {@code exit} is the whole chunk, trimmed of spaces, tabs, CR and LF, in capitals or not;
 *       {@code exit now} is a message.
 *   <li>A client that ends its side without {@code exit} gets nothing more; close that connection. A client that resets
 *       its connection, or leaves without a byte, harms nobody else.
 *   <li>The program never ends by itself: {@code exit} ends a session, not the server.
 * </ol>
 */
final class TcpReplServer {

    private TcpReplServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-repl-server is not implemented yet");
    }
}
