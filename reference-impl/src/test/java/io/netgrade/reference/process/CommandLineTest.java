package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.tiers.Precondition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CommandLineTest {

    private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-program",
                "tcp-echo-server --no-such-option 1",
                "tcp-echo-server --port",
                "tcp-echo-server --port x",
                "tcp-echo-server --port 65536",
                "udp-echo-client --timeout soon",
                "http-client",
                "http-client /a /b",
                "tcp-echo-server --gui",
                "tcp-vs-udp --port 7",
                "tcp-vs-udp --seed x",
                "tcp-vs-udp --loss 5",
                "tcp-vs-udp --impair --loss 101",
                "tcp-vs-udp --out .",
                "tcp-vs-udp --out no/such/folder/page.html"
            })
    void a_wrong_command_line_is_told_with_exit_code_two(String line) throws Exception {
        try (RunningProgram program = RunningProgram.start(line.isEmpty() ? new String[0] : line.split(" ", -1))) {
            assertEquals(2, program.exitCode());
            assertEquals("", program.printed());
            assertTrue(program.diagnosed().contains("usage:"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "tcp-echo-server --help",
                "udp-echo-client --port 7 --help",
                "http-client --help",
                "tcp-vs-udp --help",
                "chat-room-client --help"
            })
    void help_is_printed_with_exit_code_zero(String line) throws Exception {
        try (RunningProgram program = RunningProgram.start(line.split(" ", -1))) {
            assertEquals(0, program.exitCode(), program::toString);
            assertTrue(program.printed().startsWith("usage: "), program::toString);
            assertEquals("", program.diagnosed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp-echo-server", "chat-room-server", "http-path-server"})
    void a_port_in_use_is_a_failure_without_a_ready_line(String name) throws Exception {
        try (ServerSocket taken = Peer.listener();
                RunningProgram server = RunningProgram.start(name, "--port", Integer.toString(taken.getLocalPort()))) {
            assertEquals(1, server.exitCode());
            assertEquals("", server.printed());
            assertFalse(server.diagnosed().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tcp-hello-client", "tcp-repl-client", "tcp-chat-client", "chat-room-client", "http-client"})
    void a_refused_connection_is_a_failure(String name) throws Exception {
        int nobody;
        try (ServerSocket closed = Peer.listener()) {
            nobody = closed.getLocalPort();
        }
        List<String> target = name.equals("http-client") ? List.of("/") : List.of();
        try (RunningProgram client = RunningProgram.client(name, nobody, target.toArray(String[]::new))) {
            assertEquals(1, client.exitCode());
            assertFalse(client.diagnosed().isBlank());
        }
    }

    @Test
    void ipv6_loopback_is_served_where_there_is_one() throws Exception {
        try (ServerSocket bound = new ServerSocket(0, 1, InetAddress.getByAddress(IPV6_LOOPBACK))) {
            assertTrue(bound.isBound());
        } catch (IOException none) {
            throw Precondition.missing("this machine has no ::1");
        }
        try (RunningProgram server = RunningProgram.server("tcp-echo-server", "--host", "::1");
                RunningProgram client =
                        RunningProgram.client("tcp-echo-client", server.port(), "--host", "::1", "--message", "six")) {
            assertEquals(0, client.exitCode());
            assertEquals("Server response: six\n", client.printed());
        }
    }

    @Test
    void bytes_are_the_same_whatever_the_platform_says() throws Exception {
        List<String> strange = List.of(
                "-Dline.separator=\r\n",
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1",
                "-Dstdin.encoding=ISO-8859-1",
                "-Duser.language=tr");
        try (RunningProgram server = RunningProgram.start(strange, "tcp-chat-server", "--port", "0");
                Peer client = Peer.to(server.port())) {
            client.send("Grüß dich 🙂");
            server.awaitLine("Client: Grüß dich 🙂");
            assertFalse(server.printed().contains("\r"));
            server.type("İyi günler\n");
            assertEquals("İyi günler", client.readAsLongAs("İyi günler"));
            assertEquals("Goodbye! Closing connection.", client.send("EXIT").readToEnd());
            client.end();
            assertEquals(0, server.exitCode());
        }
    }
}
