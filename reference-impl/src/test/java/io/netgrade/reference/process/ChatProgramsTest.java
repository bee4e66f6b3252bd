package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ChatProgramsTest {

    @Test
    void turns_alternate_and_lines_typed_ahead_are_kept() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-chat-server");
                RunningProgram client = RunningProgram.client("tcp-chat-client", server.port())) {
            server.type(" eins \nzwei\n");
            client.type("one\ntwo\n\nexit\n");
            assertEquals(0, client.exitCode());
            assertEquals(0, server.exitCode());
            assertTrue(server.printed().endsWith("Client: one\nClient: two\nClient: exit\n"), server::toString);
            assertTrue(client.printed().contains("Server: eins\n"));
            assertTrue(client.printed().contains("Server: zwei\n"));
            assertTrue(client.printed().endsWith("Server: Goodbye! Closing connection.\n"));
        }
    }

    @Test
    void the_operator_says_exit_and_the_client_sees_the_connection_close() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-chat-server");
                RunningProgram client = RunningProgram.client("tcp-chat-client", server.port())) {
            client.type("hello\n");
            server.awaitLine("Client: hello");
            server.type("EXIT\n");
            client.awaitLine("Server: EXIT");
            client.type("still there?\n");
            client.awaitLine("Server closed the connection.");
            assertEquals(0, client.exitCode());
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void the_end_of_the_operators_input_says_exit_at_its_turn() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-chat-server");
                Peer client = Peer.to(server.port())) {
            server.endInput();
            assertEquals("exit", client.send("hello").readToEnd());
            client.end();
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void a_client_that_half_closes_still_gets_the_operators_answer() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-chat-server");
                Peer client = Peer.to(server.port())) {
            client.send("bye").halfClose();
            server.awaitLine("Client: bye");
            server.type("bye bye\n");
            assertEquals("bye bye", client.readToEnd());
            client.end();
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void a_client_that_vanishes_ends_the_server_though_its_operator_could_still_type() throws Exception {
        try (RunningProgram server = RunningProgram.server("tcp-chat-server");
                Peer client = Peer.to(server.port())) {
            server.type("answer\n");
            assertEquals("answer", client.send("x".repeat(4_096)).readAsLongAs("answer"));
            client.reset();
            assertTrue(server.exitCode() <= 1);
            server.awaitLine("Client: " + "x".repeat(4_096));
        }
    }

    @Test
    void the_chat_client_ends_well_at_the_end_of_its_input() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram client = RunningProgram.client("tcp-chat-client", listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            client.endInput();
            assertEquals(0, client.exitCode());
            assertEquals("", server.readToEnd());
        }
    }

    @Test
    void members_of_the_room_hear_each_other() throws Exception {
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram ann = RunningProgram.client("chat-room-client", server.port());
                RunningProgram bob = RunningProgram.client("chat-room-client", server.port())) {
            ann.awaitText("Enter username: ");
            ann.type("ann\n");
            ann.awaitLine("*** ann has joined ***");
            bob.type(" bob \n");
            ann.awaitLine("*** bob has joined ***");
            bob.awaitLine("*** bob has joined ***");
            ann.type("Grüß \"dich\" \\ 🙂\n");
            bob.awaitLine("ann: Grüß \"dich\" \\ 🙂");
            ann.endInput();
            assertEquals(0, ann.exitCode());
            bob.awaitLine("*** ann has left ***");
            assertFalse(ann.printed().contains("ann: "));
            server.terminate();
            assertEquals(0, bob.exitCode());
        }
    }

    @Test
    void a_room_client_that_was_never_let_in_fails_when_the_server_ends() throws Exception {
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram nobody = RunningProgram.client("chat-room-client", server.port())) {
            nobody.type("   \n");
            assertEquals(1, nobody.exitCode());
            assertTrue(nobody.diagnosed().contains("error: "), nobody::toString);
        }
    }

    @Test
    void a_room_client_leaves_a_server_that_does_not_end() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram client = RunningProgram.client("chat-room-client", listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            client.type("ann\nhi\n");
            client.endInput();
            assertEquals("{\"username\":\"ann\"}", server.readLine());
            assertEquals("{\"type\":\"message\",\"content\":\"hi\"}", server.readLine());
            assertEquals("", server.readToEnd());
            server.send(
                    "{\"type\":\"join\",\"username\":\"ann\"}{\"type\":\"message\",\"username\":\"b\",\"content\":\"1\"}");
            client.awaitLine("b: 1");
            assertEquals(0, client.exitCode());
        }
    }
}
