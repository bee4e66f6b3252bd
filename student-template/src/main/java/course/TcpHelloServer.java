package course;

import java.io.IOException;

/**
 * Exercise 1, tcp-hello: greets one client and ends (default port 12345).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Accept ONE client and read a first chunk, up to 1,024 bytes, before you send anything.
 *   <li>Print {@code Client says: TEXT}, with what was read as UTF-8 text.
 *   <li>Send exactly {@code Hello from server!}, without a line end. Close in order: send, shut down your output, read
 *       and drop what the client still sends (until it ends, or is silent for 1 s, or 5 s have passed), close.
 *   <li>Exit with code 0. A client that leaves without a byte gets none; then exit with code 0 too.
 * </ol>
 */
final class TcpHelloServer {

    private TcpHelloServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-hello-server is not implemented yet");
    }
}
