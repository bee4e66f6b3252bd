package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class UdpProgramsTest {

    private static DatagramSocket peer() throws Exception {
        DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(RunningProgram.PATIENCE));
        return socket;
    }

    private static void send(DatagramSocket from, byte[] bytes, int port) throws Exception {
        from.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    }

    private static DatagramPacket receive(DatagramSocket at) throws Exception {
        DatagramPacket packet = new DatagramPacket(new byte[65_536], 65_536);
        at.receive(packet);
        return packet;
    }

    private static byte[] content(DatagramPacket packet) {
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    private static String text(DatagramPacket packet) {
        return new String(content(packet), StandardCharsets.UTF_8);
    }

    @Test
    void hello_server_and_client_greet_each_other_and_end() throws Exception {
        try (RunningProgram server = RunningProgram.server("udp-hello-server");
                RunningProgram client = RunningProgram.client("udp-hello-client", server.port())) {
            assertEquals(0, client.exitCode());
            assertEquals(0, server.exitCode());
            assertEquals("Server says: Hello from server!\n", client.printed());
            assertTrue(server.printed().endsWith("Client says: Hello from client!\n"));
        }
    }

    @Test
    void hello_server_answers_an_empty_datagram_too() throws Exception {
        try (RunningProgram server = RunningProgram.server("udp-hello-server");
                DatagramSocket client = peer()) {
            send(client, new byte[0], server.port());
            assertEquals("Hello from server!", text(receive(client)));
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void echo_server_sends_back_datagrams_of_every_size_whole() throws Exception {
        try (RunningProgram server = RunningProgram.server("udp-echo-server");
                DatagramSocket first = peer();
                DatagramSocket second = peer()) {
            for (int size : new int[] {0, 1, 1_023, 1_024, 1_025, 1_472, 1_473, 8_192, 65_507, 3, 65_506, 0, 7}) {
                byte[] sent = new byte[size];
                Arrays.fill(sent, 0, size / 2, (byte) 0xFF);
                send(first, sent, server.port());
                send(second, new byte[] {1, 0, 0}, server.port());
                assertArrayEquals(sent, content(receive(first)));
                assertArrayEquals(new byte[] {1, 0, 0}, content(receive(second)));
            }
        }
    }

    @Test
    void a_vanished_peer_does_not_end_the_echo_server() throws Exception {
        try (RunningProgram server = RunningProgram.server("udp-echo-server");
                DatagramSocket survivor = peer()) {
            for (int i = 0; i < 20; i++) {
                try (DatagramSocket vanishing = peer()) {
                    send(vanishing, new byte[] {1}, server.port());
                }
            }
            send(survivor, new byte[] {2}, server.port());
            assertArrayEquals(new byte[] {2}, content(receive(survivor)));
        }
    }

    @Test
    void echo_client_sends_one_exact_datagram_and_ignores_those_of_others() throws Exception {
        try (DatagramSocket server = peer();
                DatagramSocket stranger = peer();
                RunningProgram client =
                        RunningProgram.client("udp-echo-client", server.getLocalPort(), "--message", "exactly this")) {
            DatagramPacket question = receive(server);
            assertEquals("exactly this", text(question));
            send(stranger, "from a stranger".getBytes(StandardCharsets.UTF_8), question.getPort());
            send(server, "long ".repeat(13_000).getBytes(StandardCharsets.UTF_8), question.getPort());
            assertEquals(0, client.exitCode());
            assertEquals("Server response: " + "long ".repeat(13_000) + "\n", client.printed());
        }
    }

    @Test
    void clients_give_up_after_their_timeout() throws Exception {
        try (DatagramSocket silent = peer();
                RunningProgram hello =
                        RunningProgram.client("udp-hello-client", silent.getLocalPort(), "--timeout", "1");
                RunningProgram echo =
                        RunningProgram.client("udp-echo-client", silent.getLocalPort(), "--timeout", "1");
                RunningProgram chat =
                        RunningProgram.client("udp-chat-client", silent.getLocalPort(), "--timeout", "1")) {
            chat.type("anybody?\n");
            for (RunningProgram client : new RunningProgram[] {hello, echo, chat}) {
                assertEquals(1, client.exitCode());
                assertTrue(client.diagnosed().contains("within 1 s"), client::toString);
            }
        }
    }

    @Test
    void a_closed_port_is_waited_for_like_a_silent_one() throws Exception {
        int nobody;
        try (ServerSocket closed = Peer.listener()) {
            nobody = closed.getLocalPort();
        }
        long start = System.nanoTime();
        try (RunningProgram client = RunningProgram.client("udp-hello-client", nobody, "--timeout", "1")) {
            assertEquals(1, client.exitCode());
            assertFalse(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void chat_server_answers_the_sender_of_what_it_answers() throws Exception {
        try (RunningProgram server = RunningProgram.server("udp-chat-server");
                DatagramSocket first = peer();
                DatagramSocket second = peer()) {
            server.type("to the first\n\nto the second\n");
            send(first, "from the first\n".getBytes(StandardCharsets.UTF_8), server.port());
            assertEquals("to the first", text(receive(first)));
            send(second, "from the second".getBytes(StandardCharsets.UTF_8), server.port());
            assertEquals("to the second", text(receive(second)));
            send(first, " Exit\r\n".getBytes(StandardCharsets.UTF_8), server.port());
            assertEquals("Goodbye! Closing session.", text(receive(first)));
            assertEquals(0, server.exitCode());
            assertTrue(server.printed().endsWith("Client: from the first\nClient: from the second\nClient: Exit\n"));
        }
    }

    @Test
    void chat_server_says_exit_when_its_operator_has_left() throws Exception {
        try (RunningProgram server = RunningProgram.server("udp-chat-server");
                DatagramSocket client = peer()) {
            server.endInput();
            send(client, "hi".getBytes(StandardCharsets.UTF_8), server.port());
            assertEquals("exit", text(receive(client)));
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void chat_client_prints_a_received_exit_and_ends() throws Exception {
        try (DatagramSocket server = peer();
                RunningProgram client = RunningProgram.client("udp-chat-client", server.getLocalPort())) {
            client.type("one\n\ntwo\n");
            DatagramPacket one = receive(server);
            assertEquals("one", text(one));
            send(server, " eins\n".getBytes(StandardCharsets.UTF_8), one.getPort());
            assertEquals("two", text(receive(server)));
            send(server, "EXIT".getBytes(StandardCharsets.UTF_8), one.getPort());
            assertEquals(0, client.exitCode());
            assertTrue(client.printed().contains("Server: eins\n"));
            assertTrue(client.printed().endsWith("Server: EXIT\n"));
        }
    }
}
