package course;

import java.io.IOException;

/**
 * Exercise 15, http-hello-threaded: as {@link HttpHelloServer}, for many connections at once (default port 8080).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Accept connections for ever. Each is served in a thread of its own: one that says nothing delays nobody.
 *   <li>Read the head of one request: a request line, header lines, an empty line, each ended by CRLF. One read may
 *       bring only a part of it. If it is not complete within {@code arguments.headTimeout()} seconds
 *       ({@code --head-timeout}, by default 10), answer {@code 408 Request Timeout} or just close.
 *   <li>Answer any well-formed request with {@code 200 OK}, {@code Content-Type: text/html; charset=utf-8} and a page
 *       that holds {@code <h1>Hello!</h1>}. {@code HEAD} gets the same without the page.
 *   <li>A request that RFC 9112 forbids gets {@code 400 Bad Request}: above all one without {@code Host} (HTTP/1.0 may
 *       leave it out) or with two, white space before a colon, a {@code Content-Length} that is no number. A request
 *       line or head without an end gets {@code 414}, {@code 431} or {@code 400}, or is closed; a target of 8,000
 *       octets still works.
 *   <li>A response has {@code Content-Length} in octets and {@code Connection: close}; its lines end in CRLF. Send one
 *       per connection, then close in order: shut down your output, read and drop what the client still sends (until it
 *       ends, or is silent for 1 s, or 5 s have passed), close.
 *   <li>The program never ends by itself, whatever clients send.
 * </ol>
 */
final class HttpHelloThreadedServer {

    private HttpHelloThreadedServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("http-hello-threaded-server is not implemented yet");
    }
}
