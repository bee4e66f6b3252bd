package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs such as a course shows in Python, each against the matching program of ours, both ways round. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PythonPeersTest {

    private static RunningProgram pythonServer(String script) throws Exception {
        RunningProgram server = python(script);
        server.port();
        return server;
    }

    private static RunningProgram python(String script, String... args) throws IOException {
        Path file = Path.of("src", "test", "python", script + ".py");
        List<String> command = new java.util.ArrayList<>(List.of(Tool.require("python3"), "-u", file.toString()));
        command.addAll(List.of(args));
        return RunningProgram.command(command);
    }

    private static RunningProgram pythonClient(String script, RunningProgram server) throws Exception {
        return python(script, Integer.toString(server.port()));
    }

    @ParameterizedTest
    @CsvSource({
        "tcp-hello-server, tcp_hello_client, Server says: Hello from server!",
        "tcp-ack-server, tcp_ack_client, Received response: Message received",
        "tcp-ack-threaded-server, tcp_ack_client, Received response: Message received",
        "tcp-echo-server, tcp_echo_client, Server response: This is the message. It will be repeated.",
        "tcp-echo-threaded-server, tcp_echo_client, Server response: This is the message. It will be repeated.",
        "tcp-echo-once-server, tcp_echo_client, Server response: This is the message. It will be repeated.",
        "udp-hello-server, udp_hello_client, Server says: Hello from server!",
        "udp-echo-server, udp_echo_client, Server response: Hello UDP Server!"
    })
    void python_clients_with_one_message_are_answered_by_our_servers(String ours, String script, String line)
            throws Exception {
        try (RunningProgram server = RunningProgram.server(ours);
                RunningProgram client = pythonClient(script, server)) {
            assertEquals(0, client.exitCode(), client::toString);
            assertEquals(line + "\n", client.printed());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tcp_hello_server, tcp-hello-client, Server says: Hello from server!",
        "tcp_ack_server, tcp-ack-client, Received response: Message received",
        "tcp_ack_threaded_server, tcp-ack-client, Received response: Message received",
        "tcp_echo_server, tcp-echo-client, 'Server response: Hello, Server!'",
        "udp_hello_server, udp-hello-client, Server says: Hello from server!",
        "udp_echo_server, udp-echo-client, Server response: Hello UDP Server!"
    })
    void our_clients_with_one_message_are_answered_by_python_servers(String script, String ours, String line)
            throws Exception {
        try (RunningProgram server = pythonServer(script);
                RunningProgram client = RunningProgram.client(ours, server.port())) {
            assertEquals(0, client.exitCode(), client::toString);
            assertEquals(line + "\n", client.printed());
        }
    }

    @ParameterizedTest
    @CsvSource({"tcp-repl-server", "tcp-repl-threaded-server", "tcp-ack-threaded-server"})
    void a_python_repl_client_talks_to_our_servers(String ours) throws Exception {
        try (RunningProgram server = RunningProgram.server(ours);
                RunningProgram client = pythonClient("tcp_repl_client", server)) {
            converseInRepl(client);
        }
    }

    @ParameterizedTest
    @CsvSource({"tcp_repl_server", "tcp_ack_threaded_server"})
    void our_repl_client_talks_to_python_servers(String script) throws Exception {
        try (RunningProgram server = pythonServer(script);
                RunningProgram client = RunningProgram.client("tcp-repl-client", server.port())) {
            converseInRepl(client);
        }
    }

    private static void converseInRepl(RunningProgram client) throws Exception {
        client.type("hello\n");
        client.awaitLine("Server response: Message received");
        client.type("exit\n");
        client.awaitLine("Exiting client.");
        assertEquals(0, client.exitCode());
    }

    @ParameterizedTest
    @CsvSource({"tcp-chat-server, tcp_chat_client, connection", "udp-chat-server, udp_chat_client, session"})
    void a_python_chat_client_takes_turns_with_our_servers(String ours, String script, String what) throws Exception {
        try (RunningProgram server = RunningProgram.server(ours);
                RunningProgram client = pythonClient(script, server)) {
            converseInTurns(server, client, what);
        }
    }

    @ParameterizedTest
    @CsvSource({"tcp_chat_server, tcp-chat-client, connection", "udp_chat_server, udp-chat-client, session"})
    void our_chat_clients_take_turns_with_python_servers(String script, String ours, String what) throws Exception {
        try (RunningProgram server = pythonServer(script);
                RunningProgram client = RunningProgram.client(ours, server.port())) {
            converseInTurns(server, client, what);
        }
    }

    private static void converseInTurns(RunningProgram server, RunningProgram client, String what) throws Exception {
        client.type("Guten Tag, schönes Wetter\n");
        server.awaitLine("Client: Guten Tag, schönes Wetter");
        server.type("Ja, wärmer als gestern\n");
        client.awaitLine("Server: Ja, wärmer als gestern");
        client.type("exit\n");
        client.awaitLine("Server: Goodbye! Closing " + what + ".");
        assertEquals(0, client.exitCode(), client::toString);
        assertEquals(0, server.exitCode(), server::toString);
    }

    @ParameterizedTest
    @CsvSource({"tcp-chat-server, tcp_chat_client", "tcp_chat_server, tcp-chat-client"})
    void an_operator_who_says_exit_ends_both_sides(String serverName, String clientName) throws Exception {
        boolean ours = serverName.contains("-");
        try (RunningProgram server = ours ? RunningProgram.server(serverName) : pythonServer(serverName);
                RunningProgram client =
                        ours ? pythonClient(clientName, server) : RunningProgram.client(clientName, server.port())) {
            client.type("hello\n");
            server.awaitLine("Client: hello");
            server.type("exit\n");
            client.awaitLine("Server: exit");
            assertEquals(0, server.exitCode());
            client.type("still there?\n");
            client.awaitLine("Server closed the connection.");
            assertEquals(0, client.exitCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "chat-room-server, chat_room_client, chat_room_client",
        "chat-room-server, chat_room_client, chat-room-client",
        "chat_room_server, chat-room-client, chat-room-client",
        "chat_room_server, chat_room_client, chat-room-client"
    })
    void a_room_joins_members_and_servers_of_both_kinds(String serverName, String firstName, String secondName)
            throws Exception {
        try (RunningProgram server =
                        serverName.contains("-") ? RunningProgram.server(serverName) : pythonServer(serverName);
                RunningProgram first = member(firstName, server);
                RunningProgram second = member(secondName, server)) {
            first.awaitText("Enter username: ");
            first.type("ann\n");
            first.awaitLine("*** ann has joined ***");
            second.type("bob\n");
            // A peer that takes one read for one object needs each to come alone: every step is awaited on both sides.
            first.awaitLine("*** bob has joined ***");
            second.awaitLine("*** bob has joined ***");
            first.type("Grüße\n");
            second.awaitLine("ann: Grüße");
            second.type("likewise\n");
            first.awaitLine("bob: likewise");
            second.endInput();
            first.awaitLine("*** bob has left ***");
            assertEquals(0, second.exitCode());
        }
    }

    private static RunningProgram member(String name, RunningProgram server) throws Exception {
        return name.contains("-") ? RunningProgram.client(name, server.port()) : pythonClient(name, server);
    }

    @Test
    void our_http_client_reads_a_python_server_that_knows_neither_crlf_nor_content_length() throws Exception {
        try (RunningProgram server = pythonServer("http_server");
                RunningProgram found = RunningProgram.client("http-client", server.port(), "/x?y");
                RunningProgram missing = RunningProgram.client("http-client", server.port(), "/missing")) {
            assertEquals(0, found.exitCode(), found::toString);
            assertEquals("Status: 200 OK\n\n<h1>Hello!</h1> /x?y", found.printed());
            assertEquals(1, missing.exitCode());
            assertEquals("Status: 404 Not Found\n\nNothing here", missing.printed());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http-hello-server, GET, <h1>Hello!</h1>",
        "http-hello-threaded-server, GET, <h1>Hello!</h1>",
        "http-path-server, GET, Requested path: /some/path?q=1",
        "http-path-server, POST, Only GET is supported"
    })
    void a_python_client_reads_our_http_servers(String ours, String method, String expected) throws Exception {
        try (RunningProgram server = RunningProgram.server(ours);
                RunningProgram client = python("http_client", Integer.toString(server.port()), method)) {
            assertEquals(0, client.exitCode());
            assertTrue(client.printed().contains(expected), client::toString);
        }
    }
}
