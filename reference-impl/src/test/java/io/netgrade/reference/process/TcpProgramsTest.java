package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TcpProgramsTest {

    private static final String ACK = "Message received";

    @Test
    void hello_server_and_client_greet_each_other_and_end() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-hello-server");
                RunningProgram client = RunningProgram.client("tcp-hello-client", server.port())) {
            assertEquals(0, client.exitCode(), client::toString);
            assertEquals(0, server.exitCode(), server::toString);
            assertEquals("Server says: Hello from server!\n", client.printed());
            assertTrue(server.printed().endsWith("Client says: Hello from client!\n"));
        }
    }

    @Test
    void hello_server_ends_well_when_its_client_leaves_without_a_byte() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-hello-server");
                Peer client = Peer.to(server.port())) {
            assertEquals("", client.halfClose().readToEnd());
            client.end();
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void hello_server_gives_its_whole_answer_though_more_was_sent_than_it_reads() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-hello-server");
                Peer client = Peer.to(server.port())) {
            client.send(new byte[100_000]);
            assertEquals("Hello from server!", client.readToEnd());
        }
    }

    @Test
    void hello_client_reads_to_end_of_stream_and_decodes_only_then() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram client = RunningProgram.client("tcp-hello-client", listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            assertEquals("Hello from client!", server.readAsLongAs("Hello from client!"));
            byte[] answer = "Grüße, 🙂".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (byte one : answer) {
                server.send(new byte[] {one});
            }
            server.end();
            assertEquals(0, client.exitCode());
            assertEquals("Server says: Grüße, 🙂\n", client.printed());
        }
    }

    @Test
    void ack_server_acknowledges_one_client_after_another() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-ack-server");
                Peer waiting = Peer.to(server.port());
                Peer second = Peer.to(server.port())) {
            second.send("second");
            waiting.send("first");
            assertEquals(ACK, waiting.readToEnd());
            waiting.end();
            assertEquals(ACK, second.readToEnd());
            server.awaitLine("Received data: first");
            server.awaitLine("Received data: second");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tcp-ack-server, tcp-ack-client, Received response: Message received",
        "tcp-ack-threaded-server, tcp-ack-client, Received response: Message received",
        "tcp-echo-server, tcp-echo-client, Server response: Hi",
        "tcp-echo-threaded-server, tcp-echo-client, Server response: Hi",
        "tcp-echo-once-server, tcp-echo-client, Server response: Hi"
    })
    void clients_with_one_message_print_its_answer(String serverName, String clientName, String line) throws Exception {
        try (RunningProgram server = RunningProgram.server(serverName);
                RunningProgram client = RunningProgram.client(clientName, server.port(), "--message", "Hi")) {
            assertEquals(0, client.exitCode());
            assertEquals(line + "\n", client.printed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp-ack-threaded-server", "tcp-repl-threaded-server"})
    void threaded_servers_serve_clients_in_reverse_order_of_arrival(String name) throws Exception {
        try (RunningProgram server = RunningProgram.server(name)) {
            List<Peer> clients = new ArrayList<>();
            for (int i = 0; i < 130; i++) {
                clients.add(Peer.to(server.port()));
                assertEquals(ACK, clients.get(i).send("hello").read(ACK.length()));
            }
            for (int i = clients.size() - 1; i >= 0; i--) {
                assertEquals(ACK, clients.get(i).send("again").read(ACK.length()));
                assertEquals("", clients.get(i).halfClose().readToEnd());
                clients.get(i).end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp-repl-server", "tcp-repl-threaded-server"})
    void repl_servers_end_a_session_at_exit_alone_and_serve_the_next(String name) throws Exception {
        try (RunningProgram server = RunningProgram.server(name)) {
            for (String exit : List.of("exit", "EXIT\r\n", " Exit \n")) {
                try (Peer client = Peer.to(server.port())) {
                    for (String message : List.of("exiting", "xexit", "exit now", "exit\nhi", "ex\u0131t")) {
                        assertEquals(ACK, client.send(message).read(ACK.length()));
                    }
                    assertEquals(ACK, client.send(exit).readToEnd());
                }
            }
            try (Peer client = Peer.to(server.port())) {
                assertEquals(ACK, client.send("exit" + " ".repeat(100_000)).read(ACK.length()));
                client.reset();
            }
            try (Peer client = Peer.to(server.port())) {
                assertEquals(ACK, client.send("still there?").read(ACK.length()));
            }
        }
    }

    @Test
    void repl_client_sends_lines_without_line_ends_until_exit_is_answered() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram client = RunningProgram.client("tcp-repl-client", listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            client.type("\n héllo \r\n\n");
            assertEquals(" héllo ", server.readAsLongAs(" héllo "));
            server.send("one");
            client.awaitLine("Server response: one");
            client.type("Exit\n");
            assertEquals("Exit", server.read(4));
            server.send("two");
            assertEquals(0, client.exitCode());
            assertTrue(client.printed().endsWith("Server response: two\nExiting client.\n"), client::toString);
        }
    }

    @Test
    void repl_client_says_exit_at_the_end_of_input() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-repl-server");
                RunningProgram client = RunningProgram.client("tcp-repl-client", server.port())) {
            client.type("hi\nlast line without an end");
            client.endInput();
            assertEquals(0, client.exitCode());
            assertEquals(3, client.printed().split("Server response: " + ACK + "\n", -1).length - 1, client::toString);
            assertTrue(client.printed().endsWith("Exiting client.\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp-echo-server", "tcp-echo-threaded-server"})
    void echo_servers_send_back_every_byte_while_it_is_still_being_sent(String name) throws Exception {
        byte[] all = new byte[512 * 1_024];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 31 + i / 256);
        }
        try (RunningProgram server = RunningProgram.server(name);
                Peer client = Peer.to(server.port())) {
            assertEquals("x", client.send("x").read(1));
            Thread sender = new Thread(() -> {
                try {
                    client.send(all).halfClose();
                } catch (java.io.IOException lost) {
                    throw new java.io.UncheckedIOException(lost);
                }
            });
            sender.start();
            assertTrue(java.util.Arrays.equals(all, client.readAllBytes()));
            sender.join();
        }
    }

    @Test
    void echo_client_gets_the_longest_message_that_fits_on_a_command_line() throws Exception {
        // Linux takes 131,071 bytes in one argument; the exchange must not stand still with both sides writing.
        String message = "m".repeat(131_071);
        try (RunningProgram server = RunningProgram.server("tcp-echo-threaded-server");
                RunningProgram client = RunningProgram.client("tcp-echo-client", server.port(), "--message", message)) {
            assertEquals(0, client.exitCode());
            assertEquals("Server response: " + message + "\n", client.printed());
        }
    }

    @Test
    void echo_once_server_echoes_one_chunk_and_takes_the_next_client() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-echo-once-server")) {
            for (String text : List.of("one", "two\0\n", "x".repeat(1_024))) {
                try (Peer client = Peer.to(server.port())) {
                    assertEquals(text, client.send(text).readToEnd());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp-hello-client", "tcp-ack-client", "tcp-echo-client"})
    void a_reset_while_an_answer_is_awaited_is_a_failure(String name) throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram client = RunningProgram.client(name, listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            server.read(1);
            server.reset();
            assertEquals(1, client.exitCode());
            assertFalse(client.diagnosed().isBlank());
        }
    }

    @Test
    void sigterm_ends_a_server_that_has_clients_and_frees_its_port() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-echo-threaded-server");
                Peer client = Peer.to(server.port())) {
            assertEquals("x", client.send("x").read(1));
            int port = server.port();
            server.terminate();
            assertEquals(143, server.exitCode());
            try (RunningProgram next =
                    RunningProgram.start("tcp-echo-threaded-server", "--port", Integer.toString(port))) {
                assertEquals(port, next.port());
            }
        }
    }
}
