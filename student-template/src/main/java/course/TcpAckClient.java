package course;

import java.io.IOException;

/**
 * Exercise 2, tcp-ack: sends one message and prints the answer (default port 65432).
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If the connection is refused or reset, say so
 *       on standard error and exit with code 1 (throwing the IOException does that).
 *   <li>Send {@code arguments.message()} ({@code --message}, by default {@code Hello, Server!}) as UTF-8, without a
 *       line end, in one write. Then shut down your output.
 *   <li>Read to the end of the stream: one read may bring only a part of the answer, even half a character.
 *   <li>Print {@code Received response: TEXT}, with what was read as UTF-8 text. Exit with code 0.
 * </ol>
 */
final class TcpAckClient {

    private TcpAckClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-ack-client is not implemented yet");
    }
}
