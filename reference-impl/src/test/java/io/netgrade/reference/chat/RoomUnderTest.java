package io.netgrade.reference.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.process.Peer;
import io.netgrade.reference.tcp.ConnectionThreads;
import io.netgrade.reference.tcp.SessionThreads;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;

/** The room's server within the test's own process, on any free port. */
final class RoomUnderTest implements AutoCloseable {

    private ServerSocket listener;

    RoomUnderTest() {
        try {
            listener = new ServerSocket();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    void open() throws IOException {
        listener.close();
        listener = Peer.listener();
        listener.setSoTimeout(0);
        ServerSocket opened = listener;
        Room room = new Room();
        Executor writers = SessionThreads.fresh();
        Thread server = new Thread(
                () -> ConnectionThreads.serve(opened, client -> new RoomSession(room, writers, client).serve()));
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Somebody who has joined and read their own join. */
    Peer member(String name) throws IOException {
        Peer member = Peer.to(port());
        String join = new String(RoomLine.join(name), StandardCharsets.UTF_8);
        assertEquals(join, member.send(RoomLine.username(name)).readLine() + "\n");
        return member;
    }

    /** Shows that a member was sent nothing more: the next line is the error that it asks for now. */
    void assertNothingElseFor(Peer member) throws IOException {
        String next = member.send("no JSON\n").readLine();
        assertTrue(next.startsWith("{\"type\":\"error\""), next);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
