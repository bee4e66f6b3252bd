package course;

import java.io.IOException;

/**
 * Exercise 4, tcp-repl: sends typed lines until exit (default port 5000).
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If the connection is refused or reset, say so
 *       on standard error and exit with code 1 (throwing the IOException does that).
 *   <li>Prompt as you like and read lines from standard input, as UTF-8. Empty lines are not sent.
 *   <li>Send each line without its line end, in one write, and await the answer.
 *   <li>Print {@code Server response: TEXT}, with what was read as UTF-8 text.
 *   <li>After the answer to {@code exit}, print {@code Exiting client.}, close without waiting for the server, and exit
 *       with code 0. {@code exit} is the whole line, trimmed of spaces, tabs and CR, in capitals or not;
 *       {@code exit now} is a message.
 *   <li>At the end of the input, send {@code exit} and await the answer in the same way.
 * </ol>
 */
final class TcpReplClient {

    private TcpReplClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("tcp-repl-client is not implemented yet");
    }
}
