package io.netgrade.suite.cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Starts programs and opens connections, and looks at nothing: what no judging can do without. */
record BareDriver(List<String> java) {

    private static final byte[] MESSAGE = "sixteen bytes...".getBytes(StandardCharsets.US_ASCII);

    /** Starts an echo server so many times, reads its ready line each time, and ends it. */
    void start(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            Server.of(java).end();
        }
    }

    /** Has one echo server answer 16 bytes on so many connections, one after the other. */
    void connect(long times) throws IOException, InterruptedException {
        Server server = Server.of(java);
        for (long i = 0; i < times; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.getOutputStream().write(MESSAGE);
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        }
        server.end();
    }

    private record Server(Process process, int port) {

        static Server of(List<String> java) throws IOException {
            List<String> command = new ArrayList<>(java);
            command.addAll(List.of("tcp-echo-threaded-server", "--port", "0"));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String ready = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return new Server(process, Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1)));
        }

        void end() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
