package io.netgrade.reference.udp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.launch.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DatagramBoundsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private DatagramServer server() throws IOException {
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), printed);
        return DatagramServer.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), terminal);
    }

    private InetSocketAddress address() {
        String ready = printed.toString(StandardCharsets.UTF_8).trim();
        return new InetSocketAddress(
                InetAddress.getLoopbackAddress(), Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1)));
    }

    @Test
    void the_longest_datagram_goes_both_ways_and_a_longer_one_is_an_error() throws Exception {
        try (DatagramServer server = server();
                DatagramClient client = new DatagramClient(address(), 10)) {
            Thread echo = new Thread(() -> {
                try {
                    for (int i = 0; i < 2; i++) {
                        DatagramPacket received = server.receive();
                        assertFalse(server.answer(received, new byte[65_508], DatagramServer.LONGEST_DATAGRAM + 1));
                        assertTrue(server.answer(received, received.getData(), received.getLength()));
                    }
                } catch (IOException lost) {
                    throw new java.io.UncheckedIOException(lost);
                }
            });
            echo.start();
            for (int size : new int[] {DatagramServer.LONGEST_DATAGRAM - 1, DatagramServer.LONGEST_DATAGRAM}) {
                byte[] question = new byte[size];
                question[size - 1] = 7;
                assertArrayEquals(question, client.ask(question));
            }
            echo.join();
            assertThrows(IOException.class, () -> client.ask(new byte[DatagramServer.LONGEST_DATAGRAM + 1]));
        }
    }

    @Test
    void silence_is_borne_for_the_time_that_was_given() throws Exception {
        try (DatagramServer silent = server();
                DatagramClient client = new DatagramClient(address(), 1)) {
            SocketTimeoutException given = assertThrows(SocketTimeoutException.class, () -> client.ask(new byte[] {1}));
            assertTrue(String.valueOf(given.getMessage()).endsWith("within 1 s"));
            assertEquals(1, silent.receive().getLength());
        }
    }
}
