package course;

import java.io.IOException;

/**
 * Exercise 1, tcp-hello: greets a server and prints its greeting (default port 12345).
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If the connection is refused or reset, say so
 *       on standard error and exit with code 1 (throwing the IOException does that).
 *   <li>Send exactly {@code Hello from client!}, without a line end, in one write.
 *   <li>Read to the end of the stream: one read may bring only a part of the answer, even half a character.
 *   <li>Print {@code Server says: TEXT}, with what was read as UTF-8 text. Exit with code 0.
 * </ol>
 */
final class TcpHelloClient {

    private TcpHelloClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-hello-client is not implemented yet");
    }
}
