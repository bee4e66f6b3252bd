package io.netgrade.reference.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.process.Peer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ConnectionsTest {

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "server under test");
        thread.setDaemon(true);
        thread.start();
    }

    private static void serve(boolean areShort, int atOnce, ServerSocket listener, Session session) {
        if (areShort) {
            new ShortSessions(atOnce, listener, session).serveAll();
        } else {
            new ConnectionThreads(atOnce, listener, session).serveAll();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void at_the_bound_the_next_client_waits_until_one_has_gone(boolean areShort) throws Exception {
        Semaphore begun = new Semaphore(0);
        try (ServerSocket listener = Peer.listener()) {
            inBackground(() -> serve(areShort, 2, listener, connection -> {
                begun.release();
                TcpEchoServer.echo(connection);
            }));
            try (Peer first = Peer.to(listener.getLocalPort());
                    Peer second = Peer.to(listener.getLocalPort());
                    Peer third = Peer.to(listener.getLocalPort())) {
                begun.acquire(2);
                assertEquals("2", second.send("2").read(1));
                third.send("3");
                // That the third is not served yet shows only as silence; that it is served afterwards is certain.
                assertEquals(0, begun.availablePermits());
                assertEquals("1", first.send("1").read(1));
                first.end();
                begun.acquire();
                assertEquals("3", third.read(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_session_that_fails_in_any_way_gives_its_place_back(boolean areShort) throws Exception {
        try (ServerSocket listener = Peer.listener()) {
            inBackground(() -> serve(areShort, 1, listener, connection -> {
                int how = connection.getInputStream().read();
                if (how == 'r') {
                    throw new IllegalStateException("a bug");
                }
                if (how == 'u') {
                    throw new UncheckedIOException(new IOException("late"));
                }
                throw new IOException("gone");
            }));
            for (String how : new String[] {"r", "u", "i", "r"}) {
                try (Peer client = Peer.to(listener.getLocalPort())) {
                    assertEquals("", client.send(how).readToEnd());
                }
            }
        }
    }

    @Test
    void one_after_another_survives_a_failing_session_too() throws Exception {
        try (ServerSocket listener = Peer.listener()) {
            inBackground(() -> Session.oneAfterAnother(listener, connection -> {
                throw new IllegalStateException("a bug");
            }));
            for (int i = 0; i < 3; i++) {
                try (Peer client = Peer.to(listener.getLocalPort())) {
                    assertEquals("", client.readToEnd());
                }
            }
        }
    }

    @Test
    void threads_of_either_kind_run_what_they_are_given() throws Exception {
        for (Executor threads : new Executor[] {SessionThreads.fresh(), SessionThreads.used()}) {
            CountDownLatch ran = new CountDownLatch(100);
            for (int i = 0; i < 100; i++) {
                threads.execute(ran::countDown);
            }
            assertTrue(ran.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_silent_peer_is_waited_for_one_second_and_one_that_never_stops_for_five() throws Exception {
        long silent = closingTime(false);
        long neverStopping = closingTime(true);
        // How much longer a busy machine takes says nothing; that both end at all, and the silent one first, does.
        assertTrue(silent >= 900, () -> "closed after " + silent + " ms");
        assertTrue(neverStopping >= 4_900, () -> "closed after " + neverStopping + " ms");
        assertTrue(silent < neverStopping, () -> silent + " ms and " + neverStopping + " ms");
    }

    private static long closingTime(boolean flooding) throws Exception {
        try (ServerSocket listener = Peer.listener();
                Peer client = Peer.to(listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            if (flooding) {
                inBackground(() -> {
                    try {
                        while (true) {
                            client.send(new byte[1_024]);
                            TimeUnit.MILLISECONDS.sleep(10);
                        }
                    } catch (IOException | InterruptedException over) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            long start = System.nanoTime();
            OrderlyClose.of(server.socket());
            assertTrue(server.socket().isClosed());
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }

    @Test
    void an_answer_at_its_bound_is_taken_and_one_byte_more_is_an_error() throws Exception {
        assertEquals(Answer.LONGEST - 1, answerOf(Answer.LONGEST - 1).length());
        assertEquals(Answer.LONGEST, answerOf(Answer.LONGEST).length());
        assertThrows(IOException.class, () -> answerOf(Answer.LONGEST + 1));
    }

    private static String answerOf(int length) throws Exception {
        try (ServerSocket listener = Peer.listener();
                Peer client = Peer.to(listener.getLocalPort());
                Peer server = Peer.acceptedBy(listener)) {
            inBackground(() -> {
                try {
                    server.send(new byte[length]).halfClose();
                } catch (IOException closed) {
                    // The client had enough.
                }
            });
            return Answer.readToEnd(client.socket());
        }
    }

    @Test
    void a_chunk_is_at_most_8192_bytes_and_the_rest_is_the_next() throws Exception {
        for (int length = Chunk.SIZE - 1; length <= Chunk.SIZE + 1; length++) {
            java.io.InputStream in = new java.io.ByteArrayInputStream(new byte[length]);
            Chunk chunk = new Chunk();
            assertTrue(chunk.readFrom(in));
            assertEquals(Math.min(length, Chunk.SIZE), chunk.length());
            assertEquals(length > Chunk.SIZE, chunk.readFrom(in));
        }
    }
}
