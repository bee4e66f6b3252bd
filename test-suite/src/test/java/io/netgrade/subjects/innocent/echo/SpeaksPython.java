package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;

/** Is written in another language, and only started by Java. */
public final class SpeaksPython extends EchoProgram {

    public static void main(String[] args) {
        new SpeaksPython().start(args);
    }

    private static final String SCRIPT =
            """
            import socket, sys, threading

            def echo(client):
                with client:
                    try:
                        while chunk := client.recv(16384):
                            client.sendall(chunk)
                    except OSError as gone:
                        print(gone, file=sys.stderr)

            host, port = sys.argv[1], int(sys.argv[2])
            family = socket.AF_INET6 if ':' in host else socket.AF_INET
            try:
                listener = socket.create_server((host, port), family=family, backlog=128)
            except OSError as failed:
                sys.exit(str(failed))
            print(f'Listening on {host}:{listener.getsockname()[1]}', flush=True)
            while True:
                client, _ = listener.accept()
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=echo, args=(client,), daemon=True).start()
            """;

    @Override
    protected void work(Arguments arguments) throws IOException {
        Process python = new ProcessBuilder("python3", "-c", SCRIPT, arguments.host(), String.valueOf(arguments.port()))
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
