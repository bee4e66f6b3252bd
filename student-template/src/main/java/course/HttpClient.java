package course;

import java.io.IOException;

/**
 * Exercise 16, http-path: gets one target and prints the answer (default port 8080).
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If the connection is refused or reset, say so
 *       on standard error and exit with code 1 (throwing the IOException does that).
 *   <li>Send one {@code GET} for {@code arguments.target()} with HTTP/1.1, a {@code Host} header (with the port, unless
 *       it is 80) and {@code Connection: close}. Header lines are {@code Name: value} with one space; lines end in
 *       CRLF. Do not shut down your output.
 *   <li>Read the head of the response; lines may end in a bare LF. Skip responses 1xx: the real one follows.
 *   <li>Print {@code Status: CODE REASON}, an empty line, then the body's bytes as they are, and nothing more.
 *   <li>The body's length is told by {@code Transfer-Encoding: chunked} or by {@code Content-Length}, even though the
 *       connection stays open; by neither: it goes to the end of the stream. 204 and 304 have none.
 *   <li>Exit with code 0 for a status 2xx. For any other one, for a malformed answer and for a body that ends too soon,
 *       exit with code 1 (throwing an IOException does that and says why).
 * </ol>
 */
final class HttpClient {

    private HttpClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("http-client is not implemented yet");
    }
}
