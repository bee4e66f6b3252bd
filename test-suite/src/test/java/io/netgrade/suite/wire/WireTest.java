package io.netgrade.suite.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The harness's own ends of connections, against sockets of the platform. */
final class WireTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BRIEF = Duration.ofMillis(50);

    /** What the other end does with the one connection that it accepts. */
    @FunctionalInterface
    private interface Peer {
        void serve(Socket socket) throws IOException;
    }

    /** What is tried on this end. */
    @FunctionalInterface
    private interface Attempt {
        void on(Connection connection) throws IOException;
    }

    private static void against(Peer peer, Attempt attempt) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> {
                try (Socket socket = listener.accept()) {
                    peer.serve(socket);
                } catch (IOException gone) {
                    // This end has closed.
                }
            });
            try (Wire wire = new Wire(System::nanoTime, Duration.ofMinutes(2))) {
                attempt.on(wire.connect(
                                (InetSocketAddress) listener.getLocalSocketAddress(), PATIENCE, Wire.ORDINARY_WINDOW)
                        .orElseThrow());
            }
            served.join();
        }
    }

    @Test
    void movesMoreThanAnySocketBufferHoldsBothWaysAtOnce() throws IOException {
        Bytes payload = Bytes.of(new byte[16 << 20]);
        against(socket -> socket.getInputStream().transferTo(socket.getOutputStream()), connection -> {
            assertTrue(connection.send(List.of(payload), PATIENCE));
            assertTrue(connection.awaitBytes(payload.length() / 2, PATIENCE));
            connection.halfClose();
            int received = 0;
            while (connection.awaitBytes(1, PATIENCE) && received < payload.length()) {
                received += connection.take(Integer.MAX_VALUE).length();
            }
            assertEquals(payload.length(), received);
        });
    }

    @Test
    void piecesAreReadOneByOne() throws IOException {
        List<Integer> reads = new ArrayList<>();
        against(
                socket -> {
                    InputStream in = socket.getInputStream();
                    byte[] buffer = new byte[100];
                    for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
                        reads.add(count);
                        socket.getOutputStream().write(buffer, 0, count);
                    }
                },
                connection -> {
                    connection.send(List.of(Bytes.ofText("warm")), PATIENCE);
                    assertTrue(connection.awaitBytes(4, PATIENCE));
                    connection.send(List.of(Bytes.ofText("ab"), Bytes.ofText("c"), Bytes.ofText("def")), PATIENCE);
                    assertTrue(connection.awaitBytes(10, PATIENCE));
                });
        // On a machine that stands still two pieces may meet; they are never merged by this end.
        assertTrue(reads.size() >= 3, reads::toString);
    }

    @Test
    void seesAnOrderlyEndBehindTheLastByte() throws IOException {
        against(socket -> socket.getOutputStream().write(new byte[] {1, 2, 3}), connection -> {
            assertTrue(connection.awaitBytes(10, PATIENCE));
            assertEquals(Flow.ENDED, connection.flow());
            assertEquals(3, connection.take(10).length());
        });
    }

    @Test
    void seesAReset() throws IOException {
        Peer resetting = socket -> {
            socket.getInputStream().read();
            socket.setSoLinger(true, 0);
        };
        against(resetting, connection -> {
            connection.send(List.of(Bytes.ofText("!")), PATIENCE);
            assertTrue(connection.awaitBytes(1, PATIENCE));
            assertEquals(Flow.RESET, connection.flow());
        });
    }

    @Test
    void silenceIsNoProgressForAsLongAsPatienceLasts() throws IOException {
        against(socket -> socket.getInputStream().read(), connection -> {
            assertFalse(connection.awaitBytes(1, BRIEF));
            assertEquals(Flow.OPEN, connection.flow());
        });
    }

    @Test
    void aPeerThatDoesNotReadIsNoticed() throws IOException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        against(socket -> done.join(), connection -> {
            assertFalse(connection.send(List.of(Bytes.of(new byte[32 << 20])), BRIEF));
            done.complete(null);
        });
    }

    @Test
    void aDifferingByteIsNotWaitedBehind() throws IOException {
        against(
                socket -> {
                    socket.getOutputStream().write('x');
                    socket.getInputStream().read();
                },
                connection -> assertTrue(connection.awaitLike(Bytes.ofText("ab"), Duration.ofMinutes(10))));
    }

    @Test
    void aResetOfOursReachesThePeer() throws IOException {
        CompletableFuture<String> seen = new CompletableFuture<>();
        against(
                socket -> {
                    try {
                        seen.complete("read " + socket.getInputStream().read());
                    } catch (IOException reset) {
                        seen.complete("reset");
                    }
                },
                connection -> {
                    connection.reset();
                    assertEquals("reset", seen.join());
                });
    }

    @Test
    void nobodyListeningIsAConnectException() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }
        InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (Wire wire = new Wire(System::nanoTime, Duration.ofMinutes(2))) {
            assertThrows(ConnectException.class, () -> wire.connect(nobody, PATIENCE, Wire.ORDINARY_WINDOW));
        }
    }

    @Test
    void aFloodMovesWhileSomebodyElseIsWaitedFor() throws IOException {
        long[] taken = {0};
        against(
                socket -> {
                    byte[] block = new byte[1 << 16];
                    InputStream in = socket.getInputStream();
                    for (int count = in.read(block); count != -1; count = in.read(block)) {
                        taken[0] += count;
                        socket.getOutputStream().write(block, 0, count);
                    }
                },
                connection -> {
                    connection.flood(64 << 20);
                    assertTrue(connection.awaitFlooded(PATIENCE));
                    connection.halfClose();
                    assertTrue(connection.awaitBytes(1, PATIENCE));
                    assertEquals(Bytes.NONE, connection.take(Integer.MAX_VALUE), "what comes back is forgotten");
                });
        assertEquals(64 << 20, taken[0]);
    }

    @Test
    void whoeverNeverStopsIsDrainedForAWhileOnly() throws IOException {
        against(
                socket -> {
                    while (socket.isBound()) {
                        socket.getOutputStream().write('t');
                    }
                },
                connection -> {
                    connection.drain(PATIENCE, BRIEF);
                    assertEquals(Flow.OPEN, connection.flow());
                    assertTrue(connection.awaitBytes(1, PATIENCE), "and is listened to again");
                    assertTrue(connection.arrived() > 0);
                    connection.reset();
                });
    }

    @Test
    void drainingEndsWithTheStream() throws IOException {
        against(socket -> socket.getOutputStream().write(new byte[1_000]), connection -> {
            connection.drain(PATIENCE, PATIENCE);
            assertEquals(Flow.ENDED, connection.flow());
            assertEquals(0, connection.arrived());
        });
    }

    @Test
    void theFirstArrivalTellsWhetherAMessageCameInOnePiece() throws IOException {
        against(socket -> socket.getOutputStream().write(new byte[1_000]), connection -> {
            assertTrue(connection.awaitBytes(1_000, PATIENCE));
            assertEquals(1_000, connection.firstArrival());
        });
        against(
                socket -> {
                    socket.setTcpNoDelay(true);
                    socket.getOutputStream().write(1);
                    socket.getInputStream().read();
                    socket.getOutputStream().write(new byte[999]);
                },
                connection -> {
                    assertTrue(connection.awaitBytes(1, PATIENCE));
                    assertTrue(connection.send(List.of(Bytes.ofText("go on")), PATIENCE));
                    assertTrue(connection.awaitBytes(1_000, PATIENCE));
                    assertEquals(1, connection.firstArrival());
                });
    }

    @Test
    void aProgramThatDoesNotConnectIsGivenUp() throws IOException {
        try (Wire wire = new Wire(System::nanoTime, Duration.ofMinutes(2));
                Acceptor acceptor = Acceptor.listen()) {
            assertTrue(wire.accept(acceptor, BRIEF, () -> false).isEmpty());
            try (Socket program = new Socket(InetAddress.getLoopbackAddress(), acceptor.port())) {
                Connection connection =
                        wire.accept(acceptor, PATIENCE, () -> false).orElseThrow();
                program.getOutputStream().write('!');
                assertTrue(connection.awaitBytes(1, PATIENCE));
            }
        }
    }

    @Test
    void aDatagramComesWholeAndSaysWhoSentIt() throws IOException {
        Bytes longest = Bytes.of(new byte[65_507]);
        try (DatagramPeer one = DatagramPeer.open("127.0.0.1", System::nanoTime);
                DatagramPeer other = DatagramPeer.open("127.0.0.1", System::nanoTime)) {
            InetSocketAddress to = new InetSocketAddress(InetAddress.getLoopbackAddress(), other.port());
            one.send(longest, to);
            one.send(Bytes.NONE, to);
            DatagramPeer.Received first = other.receive(PATIENCE, () -> false).orElseThrow();
            assertEquals(longest, first.bytes());
            assertEquals(one.port(), first.from().getPort());
            assertEquals(
                    Bytes.NONE,
                    other.receive(PATIENCE, () -> false).orElseThrow().bytes());
            assertTrue(other.receive(BRIEF, () -> false).isEmpty());
        }
    }
}
