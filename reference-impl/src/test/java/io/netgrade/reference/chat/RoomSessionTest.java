package io.netgrade.reference.chat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.process.Peer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RoomSessionTest {

    private RoomUnderTest room = new RoomUnderTest();

    @BeforeEach
    void open() throws Exception {
        room = new RoomUnderTest();
        room.open();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).trim();
    }

    @Test
    void a_name_of_64_code_points_is_let_in_and_one_of_65_refused() throws Exception {
        for (int length = RoomSession.LONGEST_NAME - 1; length <= RoomSession.LONGEST_NAME + 1; length++) {
            String name = "🙂".repeat(length);
            try (Peer client = Peer.to(room.port())) {
                String answer =
                        client.send(RoomLine.username(" " + name + "\t")).readLine();
                boolean allowed = length <= RoomSession.LONGEST_NAME;
                assertEquals(allowed, answer.equals(text(RoomLine.join(name))), answer);
                assertEquals(!allowed, answer.startsWith("{\"type\":\"error\""), answer);
            }
        }
    }

    @Test
    void who_is_refused_gets_one_error_and_end_of_stream() throws Exception {
        try (Peer ann = room.member("ann")) {
            for (String first : List.of(
                    "{\"username\":\"\"}\n",
                    "{\"username\":\" \"}\n",
                    "{\"username\":\"a\\u0000b\"}\n",
                    "{\"username\":\"ann\"}\n",
                    "{\"username\":1}\n",
                    "{\"type\":\"message\",\"content\":\"x\"}\n",
                    "[]\n",
                    "hello\n",
                    "{\"username\":\"x\n",
                    "{\"username\":\"" + "x".repeat(RoomSession.LONGEST_LINE) + "\"}\n")) {
                try (Peer client = Peer.to(room.port())) {
                    String answer =
                            client.send(first + "{\"username\":\"late\"}\n").readToEnd();
                    assertTrue(answer.startsWith("{\"type\":\"error\",\"reason\":"), answer);
                    assertEquals(answer.length() - 1, answer.indexOf('\n'), answer);
                }
            }
            room.assertNothingElseFor(ann);
        }
    }

    @Test
    void a_member_gets_one_error_for_each_broken_line_and_goes_on() throws Exception {
        try (Peer ann = room.member("ann");
                Peer bob = room.member("bob")) {
            assertEquals(text(RoomLine.join("bob")), ann.readLine());
            for (String bad : List.of(
                    "x",
                    "{\"type\":1}",
                    "{\"content\":\"x\"}",
                    "{\"type\":\"message\"}",
                    "{\"type\":\"message\",\"content\":null}",
                    "{\"type\":\"message\",\"content\":\"x\"",
                    "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                    "y".repeat(2 * 1_024 * 1_024))) {
                ann.send(bad + "\n");
                assertTrue(ann.readLine().startsWith("{\"type\":\"error\""), bad.length() > 99 ? "long" : bad);
            }
            ann.send(
                    "{\"type\":\"dance\"}\n\r\n\n{\"type\":\"message\",\"content\":\"\\ud800 \\\"\",\"username\":\"bob\",\"x\":[{}]}\n");
            assertEquals(text(RoomLine.message("ann", "? \"")), bob.readLine());
            room.assertNothingElseFor(ann);
        }
    }

    @Test
    void a_member_that_does_not_read_stalls_nobody_and_may_lag_a_mebibyte() throws Exception {
        String content = "c".repeat(32_768);
        int lines = 1_024 * 1_024 / content.length();
        try (Peer slow = room.member("slow");
                Peer ann = room.member("ann");
                Peer bob = room.member("bob")) {
            assertEquals(text(RoomLine.join("bob")), ann.readLine());
            for (int i = 0; i < lines; i++) {
                ann.send(RoomLine.message(content + i));
                assertEquals(text(RoomLine.message("ann", content + i)), bob.readLine());
            }
            assertEquals(text(RoomLine.join("ann")), slow.readLine());
            assertEquals(text(RoomLine.join("bob")), slow.readLine());
            for (int i = 0; i < lines; i++) {
                assertEquals(text(RoomLine.message("ann", content + i)), slow.readLine());
            }
        }
    }

    @Test
    void a_member_that_lags_without_end_is_closed_and_leaves_once() throws Exception {
        String content = "c".repeat(60_000);
        try (Peer slow = room.member("slow");
                Peer ann = room.member("ann");
                Peer bob = room.member("bob")) {
            assertFalse(slow.socket().isClosed());
            assertEquals(text(RoomLine.join("bob")), ann.readLine());
            // More than its outbox and the buffers of the system hold together. Bob keeps up, and sees it leave.
            int leaves = 0;
            for (int sent = 0; sent < 4 * Outbox.LARGEST || leaves == 0; sent += content.length()) {
                ann.send(RoomLine.message(content));
                for (String line = bob.readLine(); !line.contains(content); line = bob.readLine()) {
                    assertEquals(text(RoomLine.leave("slow")), line);
                    leaves++;
                }
            }
            assertEquals(1, leaves);
            room.assertNothingElseFor(bob);
        }
    }

    @Test
    void a_member_that_half_closed_gets_what_it_was_owed_and_its_name_is_free() throws Exception {
        try (Peer ann = room.member("ann");
                Peer bob = room.member("bob")) {
            assertEquals(text(RoomLine.join("bob")), ann.readLine());
            bob.send("x\n".repeat(1_000)).halfClose();
            assertEquals(1_000, bob.readToEnd().lines().count());
            assertEquals(text(RoomLine.leave("bob")), ann.readLine());
            try (Peer next = room.member("bob")) {
                assertEquals(text(RoomLine.join("bob")), ann.readLine());
                next.reset();
                assertEquals(text(RoomLine.leave("bob")), ann.readLine());
            }
            room.assertNothingElseFor(ann);
        }
    }

    @Test
    void everybody_sees_the_same_order() throws Exception {
        int talkers = 4;
        int each = 200;
        List<Peer> listeners = new ArrayList<>(List.of(room.member("l1"), room.member("l2"), room.member("l3")));
        List<Thread> talking = new ArrayList<>();
        for (int i = 0; i < talkers; i++) {
            Peer talker = room.member("t" + i);
            talking.add(new Thread(() -> {
                try (Socket owned = talker.socket()) {
                    for (int n = 0; n < each; n++) {
                        owned.getOutputStream().write(RoomLine.message(Integer.toString(n)));
                    }
                    talker.halfClose().readAllBytes();
                } catch (java.io.IOException lost) {
                    throw new java.io.UncheckedIOException(lost);
                }
            }));
        }
        talking.forEach(Thread::start);
        List<List<String>> heard = new ArrayList<>();
        for (Peer listener : listeners) {
            List<String> lines = new ArrayList<>();
            while (lines.size() < talkers * each) {
                String line = listener.readLine();
                if (line.contains("\"message\"")) {
                    lines.add(line);
                }
            }
            heard.add(lines);
            listener.end();
        }
        assertEquals(heard.get(0), heard.get(1));
        assertEquals(heard.get(0), heard.get(2));
        for (Thread thread : talking) {
            thread.join();
        }
    }

    @Test
    void an_outbox_at_its_bound_takes_a_line_and_overflows_by_one_byte_more() throws Exception {
        AtomicInteger overflows = new AtomicInteger();
        Outbox outbox = new Outbox(10, overflows::incrementAndGet);
        outbox.put(new byte[9]);
        outbox.put(new byte[1]);
        assertEquals(0, overflows.get());
        assertArrayEquals(new byte[10], outbox.take());
        outbox.put(new byte[10]);
        outbox.put(new byte[1]);
        outbox.put(new byte[1]);
        assertEquals(1, overflows.get());
        assertEquals(0, outbox.take().length);
    }
}
