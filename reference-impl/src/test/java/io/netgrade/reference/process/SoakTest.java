package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.tiers.Precondition;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server holds after much came and went: threads, descriptors and heap must level off. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Tag(Tier.DEEP)
class SoakTest {

    private static final List<String> SMALL_HEAP = List.of("-Xmx64m");
    private static final int BLOCKS = 4;
    private static final int CONNECTIONS_IN_A_BLOCK = 2_500;
    private static final int MEMBERS = 1_000;

    // What may come and go without being a leak: a compiler's thread, a pool that breathes, a cache.
    private static final int SPARE_THREADS = 20;
    private static final int SPARE_DESCRIPTORS = 10;
    private static final long SPARE_HEAP = 3 * 1_024 * 1_024;

    /** What a process holds. */
    record Holding(long threads, long descriptors, long heap) {}

    @BeforeAll
    static void onlyWhereAProcessCanBeLookedInto() {
        if (!Files.isDirectory(Path.of("/proc/self/fd"))) {
            throw Precondition.missing("there is no /proc here");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp-echo-threaded-server", "http-path-server", "chat-room-server"})
    void ten_thousand_connections_opened_and_left_leave_nothing_behind(String name) throws Exception {
        try (RunningProgram server = RunningProgram.start(SMALL_HEAP, name, "--port", "0")) {
            int port = server.port();
            openAndLeave(port);
            Holding before = settled(server);
            for (int block = 1; block < BLOCKS; block++) {
                openAndLeave(port);
            }
            assertLevel(before, settled(server, before));
        }
    }

    private static void openAndLeave(int port) throws IOException {
        for (int i = 0; i < CONNECTIONS_IN_A_BLOCK; i++) {
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (i % 2 == 0) {
                    client.setSoLinger(true, 0);
                }
                if (i % 3 == 0) {
                    client.getOutputStream().write('{');
                }
            }
        }
    }

    @Test
    void a_thousand_members_in_churn_leave_nothing_behind() throws Exception {
        try (RunningProgram server = RunningProgram.start(List.of("-Xmx256m"), "chat-room-server", "--port", "0")) {
            int port = server.port();
            fillChurnAndEmpty(port, MEMBERS / 5);
            Holding before = settled(server);
            fillChurnAndEmpty(port, MEMBERS);
            assertLevel(before, settled(server, before));
        }
    }

    private static void fillChurnAndEmpty(int port, int size) throws IOException {
        Deque<Peer> members = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            members.add(member(port, "m" + i));
        }
        for (int i = 0; i < size / 5; i++) {
            Peer leaving = members.remove();
            if (i % 2 == 0) {
                leaving.reset();
            } else {
                leaving.end();
            }
            members.add(member(port, "n" + i));
        }
        for (Peer member : members) {
            member.reset();
        }
    }

    private static Peer member(int port, String name) throws IOException {
        Peer member = Peer.to(port).send("{\"username\":\"" + name + "\"}\n");
        assertEquals("{\"type\":\"join\",\"username\":\"" + name + "\"}", member.readLine());
        return member;
    }

    private static void assertLevel(Holding before, Holding after) {
        String both = "before " + before + ", after " + after;
        assertTrue(after.threads() <= before.threads() + SPARE_THREADS, both);
        assertTrue(after.descriptors() <= before.descriptors() + SPARE_DESCRIPTORS, both);
        assertTrue(after.heap() <= before.heap() + SPARE_HEAP, both);
    }

    /** What a process holds once that has stopped becoming less. */
    private static Holding settled(RunningProgram program) throws Exception {
        Holding now = held(program);
        Holding before;
        do {
            before = now;
            // Longer than a thread or a closing connection is kept when it is not used.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            now = held(program);
        } while (now.threads() < before.threads() || now.descriptors() < before.descriptors());
        return now;
    }

    /** What a process holds once that is as little as it was before, or after a long while. */
    private static Holding settled(RunningProgram program, Holding before) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(RunningProgram.PATIENCE);
        while (System.nanoTime() < deadline
                && (count(program, "fd") > before.descriptors() + SPARE_DESCRIPTORS
                        || count(program, "task") > before.threads() + SPARE_THREADS)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return held(program);
    }

    private static Holding held(RunningProgram program) throws Exception {
        return new Holding(count(program, "task"), count(program, "fd"), liveHeap(program));
    }

    private static long count(RunningProgram program, String what) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc", Long.toString(program.pid()), what))) {
            return entries.count();
        }
    }

    /** The bytes of all objects that are still reachable: jcmd collects garbage before it counts. */
    private static long liveHeap(RunningProgram program) throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try (RunningProgram counting =
                RunningProgram.command(List.of(jcmd, Long.toString(program.pid()), "GC.class_histogram"))) {
            assertEquals(0, counting.exitCode(), counting::toString);
            Matcher total = Pattern.compile("(?m)^Total\\s+[0-9]+\\s+([0-9]+)").matcher(counting.printed());
            assertTrue(total.find(), new String(counting.printedBytes(), StandardCharsets.UTF_8));
            return Long.parseLong(total.group(1));
        }
    }
}
