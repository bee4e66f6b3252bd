package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;

/** Is written in another language, and only started by Java. */
public final class PathSpeaksPython extends HttpPathServer {

    public static void main(String[] args) {
        new PathSpeaksPython().start(args);
    }

    private static final String SCRIPT =
            """
            import re, socket, sys, threading, time
            from email.utils import formatdate

            REQUEST = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([!-~\\x80-\\xff]+) HTTP/([0-9])[.]([0-9])")
            FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([^\\x00-\\x08\\x0a-\\x1f\\x7f]*)")
            HOST = re.compile(rb"([A-Za-z0-9._~-]*|[[][0-9a-f:.]*[]])(:[0-9]*)?")

            class Refused(Exception):
                pass

            def read_head(client, seconds):
                end, head = time.monotonic() + seconds, b''
                while not re.search(rb'\\n\\r?\\n', head):
                    client.settimeout(max(0.001, end - time.monotonic()))
                    try:
                        more = client.recv(4096)
                    except socket.timeout:
                        raise Refused('408 Request Timeout')
                    if not more:
                        return None
                    head = (head + more).lstrip(b'\\r\\n')
                    if len(head) > 65536:
                        raise Refused('431 Request Header Fields Too Large')
                return re.split(rb'\\n\\r?\\n', head, maxsplit=1)[0].rstrip(b'\\r')

            def whole(pattern, text):
                found = pattern.fullmatch(text)
                if not found:
                    raise Refused('400 Bad Request')
                return found.groups()

            def answer(head):
                lines = re.split(rb'\\r?\\n', head)
                method, target, major, minor = whole(REQUEST, lines[0])
                fields = {}
                for name, value in (whole(FIELD, line) for line in lines[1:]):
                    fields.setdefault(name.lower(), []).append(value.strip(b' \\t'))
                if major != b'1':
                    raise Refused('505 HTTP Version Not Supported')
                hosts, lengths = fields.get(b'host', []), fields.get(b'content-length', [])
                if len(hosts) > 1 or not hosts and minor != b'0' or len(lengths) > 1:
                    raise Refused('400 Bad Request')
                if hosts and b'://' not in target:
                    whole(HOST, hosts[0])
                if lengths and (b'transfer-encoding' in fields or not re.fullmatch(rb'[0-9]+', lengths[0])):
                    raise Refused('400 Bad Request')
                if method == b'GET':
                    return '200 OK', '', b'Requested path: ' + target, True
                return '405 Method Not Allowed', 'Allow: GET\\r\\n', b'Only GET is supported', method != b'HEAD'

            def serve(client, seconds):
                with client:
                    try:
                        head = read_head(client, seconds)
                        if head is None:
                            return
                        status, more, body, shown = answer(head)
                    except Refused as refused:
                        status, more, body, shown = str(refused), '', b'no', True
                    except OSError:
                        return
                    try:
                        client.sendall((f'HTTP/1.1 {status}\\r\\nDate: {formatdate(usegmt=True)}\\r\\n'
                                        'Content-Type: text/plain; charset=utf-8\\r\\n'
                                        f'Content-Length: {len(body)}\\r\\n{more}Connection: close\\r\\n\\r\\n'
                                        ).encode() + (body if shown else b''))
                        client.shutdown(socket.SHUT_WR)
                        client.settimeout(1)
                        end = time.monotonic() + 5
                        while client.recv(65536) and time.monotonic() < end:
                            pass
                    except OSError as gone:
                        print(gone, file=sys.stderr)

            host, port, seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
            family = socket.AF_INET6 if ':' in host else socket.AF_INET
            try:
                listener = socket.create_server((host, port), family=family, backlog=128)
            except OSError as failed:
                sys.exit(str(failed))
            print(f'Listening on {host}:{listener.getsockname()[1]}', flush=True)
            while True:
                client, _ = listener.accept()
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=serve, args=(client, seconds), daemon=True).start()
            """;

    @Override
    protected void work(Arguments arguments) throws IOException {
        Process python = new ProcessBuilder(
                        "python3",
                        "-c",
                        SCRIPT,
                        arguments.host(),
                        String.valueOf(arguments.port()),
                        String.valueOf(headMillis() / 1_000))
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(python::destroyForcibly));
        try {
            System.exit(python.waitFor());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
