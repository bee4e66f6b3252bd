package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that nobody wrote for these servers: curl, netcat, socat, a browser; and what no client should send. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RealClientsTest {

    // TLS 1.2 and what begins a ClientHello: what a browser sends to a server that it takes for an HTTPS one.
    private static final byte[] TLS_HELLO = {22, 3, 1, 0, (byte) 200, 1, 0, 0, (byte) 196, 3, 3, 0, 1, 2, 3, 4, 5, 6, 7
    };

    private static RunningProgram curl(int port, String target, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Tool.require("curl"), "--silent", "--show-error", "--noproxy", "*", "--max-time", "20", "--include"));
        command.addAll(List.of(args));
        command.add("http://127.0.0.1:" + port + target);
        return RunningProgram.command(command);
    }

    private static String curled(int port, String target, String... args) throws Exception {
        try (RunningProgram curl = curl(port, target, args)) {
            assertEquals(0, curl.exitCode(), curl::toString);
            return curl.printed();
        }
    }

    @Test
    void curl_gets_what_it_asks_for() throws Exception {
        try (RunningProgram server = RunningProgram.server("http-path-server")) {
            int port = server.port();
            assertTrue(curled(port, "/a/../b?c=%20", "--path-as-is").endsWith("\r\n\r\nRequested path: /a/../b?c=%20"));
            assertTrue(curled(port, "/old", "--http1.0").endsWith("\r\n\r\nRequested path: /old"));
            assertTrue(curled(port, "/head", "--head").endsWith("\r\n\r\n"));
            assertTrue(curled(port, "/head", "--head").contains("\r\nContent-Length: 21\r\n"));
            assertTrue(curled(port, "/post", "--data", "a=b").startsWith("HTTP/1.1 405 Method Not Allowed\r\n"));
            assertTrue(curled(port, "/put", "--request", "PUT").endsWith("\r\n\r\nOnly GET is supported"));
        }
    }

    @Test
    void curl_posts_a_mebibyte_and_sends_a_header_that_is_too_large(@TempDir Path folder) throws Exception {
        try (RunningProgram server = RunningProgram.server("http-hello-threaded-server")) {
            int port = server.port();
            String mebibyte = "@" + Files.writeString(folder.resolve("body"), "x".repeat(1_048_576));
            assertTrue(curled(port, "/", "--data-binary", mebibyte).endsWith("</html>\n"));
            assertTrue(curled(port, "/", "--data-binary", mebibyte, "--header", "Transfer-Encoding: chunked")
                    .endsWith("</html>\n"));
            String header = "@" + Files.writeString(folder.resolve("header"), "X-Large: " + "y".repeat(100_000));
            assertTrue(curled(port, "/", "--header", header).startsWith("HTTP/1.1 431 "));
            assertTrue(curled(port, "/").contains("<h1>Hello!</h1>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-hello-server", "http-hello-threaded-server"})
    void a_browser_shows_the_page(String name, @TempDir Path profile) throws Exception {
        String browser = Tool.require("chromium", "chromium-browser", "google-chrome");
        try (RunningProgram server = RunningProgram.server(name);
                RunningProgram shown = RunningProgram.command(List.of(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--dump-dom",
                        "http://127.0.0.1:" + server.port() + "/"))) {
            shown.awaitText("<h1>Hello!</h1>");
            assertEquals(0, shown.exitCode(), shown::toString);
        }
    }

    @Test
    void socat_and_netcat_talk_to_the_tcp_servers() throws Exception {
        String socat = Tool.require("socat");
        String netcat = Tool.require("nc");
        try (RunningProgram server = RunningProgram.server("tcp-echo-threaded-server")) {
            for (List<String> command : List.of(
                    List.of(socat, "-t", "20", "-", "TCP4:127.0.0.1:" + server.port()),
                    List.of(netcat, "-N", "127.0.0.1", Integer.toString(server.port())))) {
                try (RunningProgram client = RunningProgram.command(command)) {
                    String text = "Grüße\n".repeat(10_000);
                    client.type(text);
                    client.endInput();
                    assertEquals(0, client.exitCode(), client::diagnosed);
                    assertEquals(text, client.printed());
                }
            }
        }
    }

    @Test
    void socat_talks_to_the_udp_echo_server() throws Exception {
        String socat = Tool.require("socat");
        try (RunningProgram server = RunningProgram.server("udp-echo-server");
                RunningProgram client =
                        RunningProgram.command(List.of(socat, "-", "UDP4:127.0.0.1:" + server.port()))) {
            client.type("datagram\n");
            client.awaitLine("datagram");
        }
    }

    @Test
    void netcat_joins_the_room() throws Exception {
        String netcat = Tool.require("nc");
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram client =
                        RunningProgram.command(List.of(netcat, "-N", "127.0.0.1", Integer.toString(server.port())))) {
            client.type("{\"username\": \"nc\"}\n");
            client.awaitLine("{\"type\":\"join\",\"username\":\"nc\"}");
            client.endInput();
            assertEquals(0, client.exitCode());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp-ack-server",
                "tcp-ack-threaded-server",
                "tcp-repl-server",
                "tcp-repl-threaded-server",
                "tcp-echo-server",
                "tcp-echo-threaded-server",
                "tcp-echo-once-server",
                "chat-room-server",
                "http-hello-server",
                "http-hello-threaded-server",
                "http-path-server"
            })
    void garbage_and_tls_leave_a_server_alive(String name) throws Exception {
        byte[] garbage = new byte[5_000];
        new java.util.Random(7).nextBytes(garbage);
        try (RunningProgram server = RunningProgram.server(name)) {
            for (byte[] bytes : List.of(TLS_HELLO, garbage, "GET / HT".getBytes(StandardCharsets.US_ASCII))) {
                try (Peer client = Peer.to(server.port())) {
                    client.send(bytes).halfClose().readAllBytes();
                }
                try (Peer client = Peer.to(server.port())) {
                    client.send(bytes).reset();
                }
            }
            try (Peer client = Peer.to(server.port())) {
                String hello = name.startsWith("http") ? "GET / HTTP/1.0\r\n\r\n" : "{\"username\":\"x\"}";
                assertTrue(!client.send(hello).halfClose().readToEnd().isEmpty());
            }
        }
    }
}
