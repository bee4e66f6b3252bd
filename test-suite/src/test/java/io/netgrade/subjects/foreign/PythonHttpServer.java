package io.netgrade.subjects.foreign;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpServerAdapter;
import java.io.IOException;
import java.net.InetSocketAddress;

/** {@code http.server} of Python. */
@Loses(
        value = "HTTP-04",
        because = "it leaves Host to the handler; its documentation says that it implements only basic checks")
@Loses(value = "HTTP-05", because = "it serves HTTP/0.9, and refuses other lines on a page without a head")
@Loses(value = "HTTP-06", because = "it reads fields as those of mail (email.parser), which allows the space")
@Loses(value = "HTTP-08", because = "it reads fields as those of mail, whose lines may end in a CR alone")
@Loses(value = "HTTP-09", because = "it leaves bodies, and their lengths, to the handler")
@Loses(value = "HTTP-14", because = "it closes the connection when the first line is empty")
@Loses(value = "HTTP-18", because = "it says 505 on a page without a head, as if HTTP/0.9 had been spoken")
@Loses(value = "HTTP-22", because = "its timeout is the one of the socket, which begins anew with each byte")
@Loses(value = "HTTP-23", because = "it reads fields as those of mail, where such a line ends the head")
@Loses(
        value = "HTTP-PATH-02",
        because = "it makes one slash of several at the front, against redirections to other hosts",
        always = false)
public final class PythonHttpServer extends HttpServerAdapter {

    public static void main(String[] args) {
        new PythonHttpServer().start(args);
    }

    private static final String SCRIPT =
            """
            import socket, sys
            from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

            class Handler(BaseHTTPRequestHandler):
                timeout = int(sys.argv[3])
                protocol_version = 'HTTP/1.1'

                def answer(self, status, text, allow=False):
                    body = text.encode('iso-8859-1')
                    self.send_response(status)
                    self.send_header('Content-Type', 'text/plain; charset=utf-8')
                    self.send_header('Content-Length', str(len(body)))
                    self.send_header('Connection', 'close')
                    if allow:
                        self.send_header('Allow', 'GET')
                    self.end_headers()
                    if self.command != 'HEAD':
                        self.wfile.write(body)

                def do_GET(self):
                    self.answer(200, 'Requested path: ' + self.path)

                def refuse(self):
                    self.answer(405, 'Only GET is supported', True)

                do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = refuse

                def log_message(self, *ignored):
                    pass

            class Server(ThreadingHTTPServer):
                address_family = socket.AF_INET6 if ':' in sys.argv[1] else socket.AF_INET
                request_queue_size = 128

            Server((sys.argv[1], int(sys.argv[2])), Handler).serve_forever()
            """;

    @Override
    protected int serve(InetSocketAddress address, int headSeconds) throws IOException {
        int port = freePort(address);
        String host = address.getAddress().getHostAddress();
        endWith(new ProcessBuilder("python3", "-c", SCRIPT, host, String.valueOf(port), String.valueOf(headSeconds))
                .inheritIO()
                .start());
        awaitListening(new InetSocketAddress(address.getAddress(), port));
        return port;
    }
}
