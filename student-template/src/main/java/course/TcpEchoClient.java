package course;

import java.io.IOException;

/**
 * Exercise 7, tcp-echo-threaded: sends one message and prints what comes back (default port 8888).
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If the connection is refused or reset, say so
 *       on standard error and exit with code 1 (throwing the IOException does that).
 *   <li>Send {@code arguments.message()} ({@code --message}, by default {@code Hello, Server!}) as UTF-8, without a
 *       line end, in one write. Then shut down your output.
 *   <li>Read to the end of the stream: a long answer comes in many reads, and one may end within a character.
 *   <li>Print {@code Server response: TEXT}, with what was read as UTF-8 text. Exit with code 0.
 * </ol>
 */
final class TcpEchoClient {

    private TcpEchoClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-echo-client is not implemented yet");
    }
}
