package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.chat.RoomEvent;
import io.netgrade.reference.process.Peer;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call without a window. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CallTest {

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

    @Test
    void a_server_that_does_not_read_makes_nobody_wait_and_gets_each_line_when_it_reads() throws Exception {
        String line = "x".repeat(Entry.LONGEST);
        try (ServerSocket listener = Peer.listener()) {
            Call call = called(listener);
            try (Peer server = Peer.acceptedBy(listener)) {
                assertEquals("{\"username\":\"ann\"}", server.readLine());
                int said = 0;
                while (call.say(said + line)) {
                    said++;
                }
                assertTrue(said >= Call.MOST_WAITING, "refused after " + said);
                for (int i = 0; i < said; i++) {
                    assertEquals("{\"type\":\"message\",\"content\":\"" + i + line + "\"}", server.readLine());
                }
                assertTrue(call.say("and now"));
                assertEquals("{\"type\":\"message\",\"content\":\"and now\"}", server.readLine());
            }
            assertTrue(standings.take() instanceof Standing.Outside);
        }
    }

    @Test
    void who_leaves_a_server_that_does_not_read_is_not_kept() throws Exception {
        String line = "x".repeat(Entry.LONGEST);
        try (ServerSocket listener = Peer.listener()) {
            Call call = called(listener);
            try (Peer server = Peer.acceptedBy(listener)) {
                assertEquals("{\"username\":\"ann\"}", server.readLine());
                while (call.say(line)) {
                    // Until the sockets are full, and what may wait waits.
                }
                call.leave();
                // Our end is closed: what was under way arrives, then the stream ends or is reset.
                assertTrue(standings.take() instanceof Standing.Outside);
            }
        }
    }
}
