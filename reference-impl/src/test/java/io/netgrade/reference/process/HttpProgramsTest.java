package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HttpProgramsTest {

    private static final String GET = "GET /a?b=%41+c HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"http-hello-server", "http-hello-threaded-server"})
    void hello_servers_answer_any_method_with_the_page(String name) throws Exception {
        try (RunningProgram server = RunningProgram.server(name)) {
            for (String method : new String[] {"GET", "POST", "DELETE", "BREW"}) {
                try (Peer client = Peer.to(server.port())) {
                    String answer = client.send(GET.replace("GET", method)).readToEnd();
                    assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
                    assertTrue(answer.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"), answer);
                    assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
                    assertTrue(answer.contains("<h1>Hello!</h1>"), answer);
                }
            }
            try (Peer client = Peer.to(server.port())) {
                assertTrue(client.send(GET.replace("GET", "HEAD")).readToEnd().endsWith("\r\n\r\n"));
            }
        }
    }

    @Test
    void path_server_tells_the_target_as_received_and_refuses_other_methods() throws Exception {
        try (RunningProgram server = RunningProgram.server("http-path-server")) {
            try (Peer client = Peer.to(server.port())) {
                String answer = client.send(GET + GET).readToEnd();
                assertTrue(answer.endsWith("\r\n\r\nRequested path: /a?b=%41+c"), answer);
                assertTrue(answer.contains("\r\nContent-Length: 26\r\n"), answer);
            }
            for (String method : new String[] {"POST", "get", "OPTIONS"}) {
                try (Peer client = Peer.to(server.port())) {
                    String answer = client.send(GET.replace("GET", method)).readToEnd();
                    assertTrue(answer.startsWith("HTTP/1.1 405 Method Not Allowed\r\n"), answer);
                    assertTrue(answer.contains("\r\nAllow: GET, HEAD\r\n"), answer);
                    assertTrue(answer.endsWith("\r\n\r\nOnly GET is supported"), answer);
                }
            }
        }
    }

    @Test
    void a_head_that_drips_is_ended_by_its_deadline_and_a_silent_client_gets_nothing() throws Exception {
        try (RunningProgram server = RunningProgram.server("http-path-server", "--head-timeout", "1");
                Peer silent = Peer.to(server.port());
                Peer dripping = Peer.to(server.port())) {
            dripping.send("GET / HTTP/1.1\r\nHost: a\r\nX: ");
            Thread drip = new Thread(() -> {
                try {
                    while (true) {
                        dripping.send("x");
                        TimeUnit.MILLISECONDS.sleep(100);
                    }
                } catch (java.io.IOException | InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            drip.start();
            assertTrue(dripping.readToEnd().startsWith("HTTP/1.1 408 Request Timeout\r\n"));
            drip.interrupt();
            drip.join();
            assertEquals("", silent.readToEnd());
        }
    }

    @Test
    void a_large_body_does_not_cost_the_answer() throws Exception {
        try (RunningProgram server = RunningProgram.server("http-hello-threaded-server");
                Peer client = Peer.to(server.port())) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n");
            client.send(new byte[1_048_576]);
            assertTrue(client.readToEnd().endsWith("</html>\n"));
        }
    }

    @Test
    void our_client_reads_our_server() throws Exception {
        try (RunningProgram server = RunningProgram.server("http-path-server");
                RunningProgram client = RunningProgram.client("http-client", server.port(), "/x?y=%20")) {
            assertEquals(0, client.exitCode());
            assertEquals("Status: 200 OK\n\nRequested path: /x?y=%20", client.printed());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK~Content-Length: 3~~abcdef|0|Status: 200 OK~~abc",
                "HTTP/1.0 404 Not Found~~gone|1|Status: 404 Not Found~~gone",
                "HTTP/1.1 200 OK~Transfer-Encoding: Chunked~~A;x=y~0123456789~1~!~000~T: 1~~|0|Status: 200 OK~~0123456789!",
                "HTTP/1.1 100 Continue~~HTTP/1.1 103 Early Hints~X: 1~~HTTP/1.1 200 Fine~~x|0|Status: 200 Fine~~x",
                "HTTP/1.1 204 No Content~Content-Length: 5~~|0|Status: 204 No Content~~"
            })
    void client_understands(String response, int exit, String printed) throws Exception {
        for (String lineEnd : new String[] {"\r\n", "\n"}) {
            try (RunningProgram client = answered(response.replace("~", lineEnd))) {
                assertEquals(exit, client.exitCode(), client::toString);
                assertEquals(printed.replace("~", "\n"), client.printed());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK~",
                "hello~~",
                "HTTP/1.1 2x0 OK~~",
                "HTTP/1.1 200 OK~no colon~~",
                "HTTP/1.1 200 OK~Content-Length: 4~~abc",
                "HTTP/1.1 200 OK~Content-Length: -4~~abc",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~abc",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~abc~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~abcd~0~~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~x~abc~0~~"
            })
    void client_reports_what_is_truncated_or_malformed(String response) throws Exception {
        try (RunningProgram client = answered(response.replace("~", "\r\n"))) {
            assertEquals(1, client.exitCode(), client::toString);
            assertFalse(client.diagnosed().isBlank());
        }
    }

    @Test
    void client_sends_one_exact_request_and_does_not_wait_for_the_end_of_a_measured_body() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram client = RunningProgram.client("http-client", listener.getLocalPort(), "/a?b");
                Peer server = Peer.acceptedBy(listener)) {
            String expected =
                    "GET /a?b HTTP/1.1\r\nHost: 127.0.0.1:" + listener.getLocalPort() + "\r\nConnection: close\r\n\r\n";
            assertEquals(expected, server.readAsLongAs(expected));
            byte[] body = {0, (byte) 0xFF, '\r', '\n', (byte) 0xC3};
            server.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n").send(body);
            assertEquals(0, client.exitCode());
            byte[] printed = client.printedBytes();
            assertArrayEquals(body, java.util.Arrays.copyOfRange(printed, printed.length - 5, printed.length));
            assertEquals("", server.readToEnd());
        }
    }

    /** Our client, to which one response was sent, after which the connection was closed. */
    private static RunningProgram answered(String response) throws Exception {
        try (ServerSocket listener = Peer.listener()) {
            RunningProgram client = RunningProgram.client("http-client", listener.getLocalPort(), "/");
            try (Peer server = Peer.acceptedBy(listener)) {
                while (!server.readLine().equals("\r")) {
                    // The rest of the request's head.
                }
                server.send(response.getBytes(StandardCharsets.UTF_8));
            }
            return client;
        }
    }
}
