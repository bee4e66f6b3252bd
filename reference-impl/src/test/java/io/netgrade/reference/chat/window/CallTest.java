package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.chat.RoomEvent;
import io.netgrade.reference.process.Peer;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call without a window. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CallTest {

    private static final int LITTLE = 65_536;

    /** Several times what a system takes before it makes a sender wait; Linux takes 4 MiB. */
    private static final String HUGE = "x".repeat(2_000 * Entry.LONGEST);

    private static final String BEGIN = "{\"type\":\"message\",\"content\":\"";

    private final BlockingQueue<Standing> standings = new LinkedBlockingQueue<>();

    private Call called(ServerSocket listener) {
        Call call = new Call(
                new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), "ann", new Call.Listener() {
                    @Override
                    public void stands(Standing standing) {
                        standings.add(standing);
                    }

                    @Override
                    public void hears(RoomEvent event) {
                        // Of no interest here.
                    }
                });
        call.start();
        return call;
    }

    /** Plays a server that reads little at a time, so that its system takes little in advance. */
    private static ServerSocket slowListener() throws Exception {
        ServerSocket listener = Peer.listener();
        listener.setReceiveBufferSize(LITTLE);
        return listener;
    }

    /** Says what no system takes in advance; returns when the sender is in the midst of it, where it stays. */
    private static void block(Call call, Peer server) throws Exception {
        assertTrue(call.say(HUGE));
        assertEquals(BEGIN, server.readAsLongAs(BEGIN));
    }

    private static Set<Thread> senders() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("sending"))
                .collect(Collectors.toSet());
    }

    private static void assertEnds(Set<Thread> threads) throws Exception {
        assertFalse(threads.isEmpty());
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void a_server_that_does_not_read_makes_nobody_wait_and_gets_each_line_when_it_reads() throws Exception {
        String line = "x".repeat(Entry.LONGEST);
        try (ServerSocket listener = slowListener()) {
            Call call = called(listener);
            try (Peer server = Peer.acceptedBy(listener)) {
                assertEquals("{\"username\":\"ann\"}", server.readLine());
                block(call, server);
                int said = 0;
                while (call.say(said + line)) {
                    said++;
                }
                assertEquals(Call.MOST_WAITING, said);
                assertEquals(HUGE + "\"}", server.readLine());
                for (int i = 0; i < said; i++) {
                    assertEquals(BEGIN + i + line + "\"}", server.readLine());
                }
                assertTrue(call.say("and now"));
                assertEquals(BEGIN + "and now\"}", server.readLine());
            }
            assertTrue(standings.take() instanceof Standing.Outside);
        }
    }

    @Test
    void who_leaves_a_server_that_does_not_read_is_not_kept() throws Exception {
        Set<Thread> others = senders();
        try (ServerSocket listener = slowListener()) {
            Call call = called(listener);
            try (Peer server = Peer.acceptedBy(listener)) {
                assertEquals("{\"username\":\"ann\"}", server.readLine());
                block(call, server);
                Set<Thread> ours = senders();
                ours.removeAll(others);
                while (call.say("more")) {
                    // Until what may wait waits.
                }
                call.leave();
                // Our end is closed, though the server's is not.
                assertTrue(standings.take() instanceof Standing.Outside);
                assertEnds(ours);
            }
        }
    }

    @Test
    void a_call_that_has_ended_leaves_no_thread_behind() throws Exception {
        Set<Thread> others = senders();
        try (ServerSocket listener = Peer.listener()) {
            Call call = called(listener);
            Set<Thread> ours;
            try (Peer server = Peer.acceptedBy(listener)) {
                assertTrue(call.say("hello"));
                assertEquals("{\"username\":\"ann\"}", server.readLine());
                assertEquals(BEGIN + "hello\"}", server.readLine());
                ours = senders();
                ours.removeAll(others);
            }
            assertTrue(standings.take() instanceof Standing.Outside);
            assertEnds(ours);
        }
    }
}
