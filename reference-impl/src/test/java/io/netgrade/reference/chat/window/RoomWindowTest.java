package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.process.Peer;
import io.netgrade.reference.process.RunningProgram;
import io.netgrade.tiers.Tier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real window on a real screen, a real server, real keys. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Tag(Tier.DEEP)
class RoomWindowTest {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private @Nullable Screen screen;

    // One for each test: who closes a window by Alt+F4 leaves the keys of that screen pressed.
    @BeforeEach
    void aScreen() throws Exception {
        screen = Screen.open();
        Files.createDirectories(SHOTS);
    }

    @AfterEach
    void noScreen() throws Exception {
        // There is none on a machine that cannot have one.
        if (screen != null) {
            screen.close();
        }
    }

    private static void order(RunningProgram window, String order) throws Exception {
        window.type(order + "\n");
        window.awaitLine("done: " + order);
    }

    private static void typeLine(RunningProgram window, String text) throws Exception {
        order(window, "type " + text);
        window.type("enter\n");
    }

    private RunningProgram opened(int port) throws Exception {
        RunningProgram window = Objects.requireNonNull(screen).pilot(port);
        window.awaitLine("window: Chat room at 127.0.0.1:" + port);
        window.awaitLine("focus: entry");
        return window;
    }

    private static RunningProgram member(String name, int port) throws Exception {
        RunningProgram member = RunningProgram.client("chat-room-client", port);
        member.type(name + "\n");
        member.awaitLine("*** " + name + " has joined ***");
        return member;
    }

    @Test
    void who_types_is_heard_hears_sees_others_come_and_go_and_outlives_the_server() throws Exception {
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram window = opened(server.port())) {
            window.awaitLine("state: ● Not in the room yet");
            typeLine(window, "ann");
            window.awaitLine("state: ● In the room as ann, at 127.0.0.1:" + server.port());
            window.awaitLine("chat: *** ann has joined ***");
            try (RunningProgram bob = member("bob", server.port())) {
                window.awaitLine("chat: *** bob has joined ***");
                typeLine(window, "Hello bob!");
                bob.awaitLine("ann: Hello bob!");
                window.awaitLine("chat: ann: Hello bob!");
                bob.type("Grüß dich, \"Ann\"!\n");
                window.awaitLine("chat: bob: Grüß dich, \"Ann\"!");
                order(window, "look");
                window.awaitLine("looked: entry <> members [ann, bob] lines 4");
                order(window, "shoot " + SHOTS.resolve("window.png"));
                bob.type("🙂\n");
                window.awaitLine("chat: bob: 🙂");
                bob.endInput();
                assertEquals(0, bob.exitCode());
            }
            window.awaitLine("chat: *** bob has left ***");
            order(window, "type half a thought");
            server.terminate();
            window.awaitLine("state: ● Not in the room: the server closed the connection");
            order(window, "look");
            window.awaitText("looked: entry <ann> members []");
            typeLine(window, "ann");
            window.awaitLine(
                    "state: ● Not in the room: no server listens at 127.0.0.1:" + server.port() + "; is it running?");
            order(window, "shoot " + SHOTS.resolve("window-outside.png"));
            window.type("close\n");
            assertEquals(0, window.exitCode(), window::toString);
            assertTrue(Files.size(SHOTS.resolve("window.png")) > 0);
        }
    }

    @Test
    void a_thought_half_typed_when_the_server_ends_is_there_again_after_the_next_join() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram window = opened(listener.getLocalPort())) {
            typeLine(window, "ann");
            try (Peer server = Peer.acceptedBy(listener)) {
                joins(server, "ann");
                window.awaitLine("chat: *** ann has joined ***");
                order(window, "type half a");
                server.reset();
            }
            window.awaitText("state: ● Not in the room: the connection broke: ");
            window.type("enter\n");
            try (Peer server = Peer.acceptedBy(listener)) {
                joins(server, "ann");
                server.send("{\"type\":\"message\",\"username\":\"eve\",\"content\":\"again\"}\n");
                window.awaitLine("chat: eve: again");
                typeLine(window, " thought");
                assertEquals("{\"type\":\"message\",\"content\":\"half a thought\"}", server.readLine());
            }
        }
    }

    @Test
    void a_name_that_is_taken_is_told_and_another_one_can_be_tried() throws Exception {
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram bob = member("bob", server.port());
                RunningProgram window = opened(server.port())) {
            typeLine(window, "bob");
            window.awaitLine("state: ● Not in the room: the server refused: the name is taken");
            order(window, "shoot " + SHOTS.resolve("window-refused.png"));
            // The proposed name is selected, so that typing replaces it. This time by the button, by keys all the same.
            order(window, "type ann");
            window.type("button\n");
            bob.awaitLine("*** ann has joined ***");
            window.awaitLine("chat: *** ann has joined ***");
        }
    }

    @Test
    void an_entry_takes_as_much_as_every_server_of_the_room_takes() throws Exception {
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram bob = member("bob", server.port());
                RunningProgram window = opened(server.port())) {
            typeLine(window, "ann");
            window.awaitLine("chat: *** ann has joined ***");
            // Six bytes each in JSON.
            order(window, "paste " + "\u0001".repeat(Entry.LONGEST + 1));
            window.type("enter\n");
            bob.awaitLine("ann: " + " ".repeat(Entry.LONGEST));
        }
    }

    @Test
    void the_window_says_goodbye_in_order_and_waits_for_what_it_is_owed() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram window = opened(listener.getLocalPort())) {
            typeLine(window, "ann");
            try (Peer server = Peer.acceptedBy(listener)) {
                joins(server, "ann");
                window.awaitLine("chat: *** ann has joined ***");
                typeLine(window, "bye");
                window.type("close\n");
                assertEquals("{\"type\":\"message\",\"content\":\"bye\"}", server.readLine());
                // End of stream and no reset, and the window still listens.
                assertEquals("", server.readToEnd());
                // Twice: a socket that is being closed may still catch the first.
                for (String last : List.of("farewell", "and be well")) {
                    server.send("{\"type\":\"message\",\"username\":\"eve\",\"content\":\"" + last + "\"}\n");
                    window.awaitLine("chat: eve: " + last);
                }
            }
            assertEquals(0, window.exitCode(), window::toString);
        }
    }

    @Test
    void a_server_that_never_ends_does_not_keep_the_window_open() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram window = opened(listener.getLocalPort())) {
            typeLine(window, "ann");
            try (Peer server = Peer.acceptedBy(listener)) {
                joins(server, "ann");
                window.awaitLine("chat: *** ann has joined ***");
                window.type("close\n");
                window.awaitLine("state: ● Leaving …");
                assertEquals(0, window.exitCode(), window::toString);
            }
        }
    }

    @Test
    void a_server_that_does_not_answer_leaves_the_window_alive() throws Exception {
        List<Socket> crowd = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(full, crowd);
            try (RunningProgram window = opened(full.getLocalPort())) {
                typeLine(window, "ann");
                window.awaitLine("state: ● Calling 127.0.0.1:" + full.getLocalPort() + " …");
                // Keys are taken while the call hangs. One will do: the call does not hang for ever.
                order(window, "type y");
                order(window, "look");
                window.awaitText("looked: entry <y> members []");
                window.type("close\n");
                assertEquals(0, window.exitCode(), window::toString);
            }
        } finally {
            for (Socket one : crowd) {
                one.close();
            }
        }
    }

    @Test
    void a_flood_is_shown_to_its_last_line_and_keys_are_taken_meanwhile() throws Exception {
        try (ServerSocket listener = Peer.listener();
                RunningProgram window = opened(listener.getLocalPort())) {
            typeLine(window, "ann");
            try (Peer server = Peer.acceptedBy(listener)) {
                joins(server, "ann");
                Thread flood = new Thread(() -> flood(server));
                flood.start();
                window.awaitText("chat: eve: 1\n");
                typeLine(window, "stop");
                assertEquals("{\"type\":\"message\",\"content\":\"stop\"}", server.readLine());
                window.awaitLine("chat: eve: " + FLOOD);
                flood.join();
                order(window, "look");
                window.awaitText(" lines " + ChatArea.MOST_LINES + "\n");
            }
        }
    }

    private static final int FLOOD = ChatArea.MOST_LINES + 1_000;

    private static void flood(Peer server) {
        try {
            for (int i = 1; i <= FLOOD; i++) {
                server.send("{\"type\":\"message\",\"username\":\"eve\",\"content\":\"" + i + "\"}\n");
            }
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    @Test
    void nobody_was_ever_let_in() throws Exception {
        int nobody;
        try (ServerSocket closed = Peer.listener()) {
            nobody = closed.getLocalPort();
        }
        try (RunningProgram window = opened(nobody)) {
            typeLine(window, "ann");
            window.awaitLine("state: ● Not in the room: no server listens at 127.0.0.1:" + nobody + "; is it running?");
            window.type("close\n");
            assertEquals(1, window.exitCode());
            assertTrue(window.diagnosed().contains("no server listens"), window::toString);
        }
    }

    private static void joins(Peer server, String name) throws Exception {
        assertEquals("{\"username\":\"" + name + "\"}", server.readLine());
        server.send("{\"type\":\"join\",\"username\":\"" + name + "\"}\n");
    }

    /** Takes all places in a listener's queue, so that the next call hangs. */
    private static void fill(ServerSocket full, List<Socket> crowd) throws Exception {
        while (true) {
            Socket one = new Socket();
            crowd.add(one);
            try {
                one.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 500);
            } catch (SocketTimeoutException full_now) {
                return;
            }
        }
    }
}
