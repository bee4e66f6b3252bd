package io.netgrade.reference.chat;

import io.netgrade.reference.chat.JsonObjects.Found;
import io.netgrade.reference.chat.JsonObjects.Item;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.tcp.Dial;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A client's connection to the room: what the console and the window have in common. One thread sends, another hears.
 *
 * <pre>
 *   sends:  introduce -> say, say, ... -> halfClose
 *   hears:  Joined, Said, Left, Refused in any order ... -> Closed or Lost
 * </pre>
 */
public final class Membership implements Closeable {

    /** How long the server may take to end after we have ended our side, in milliseconds. */
    public static final int FAREWELL_MILLIS = 2_000;

    /** The longest line that a server may send, in bytes without its end. A longer one is passed over. */
    static final int LONGEST_LINE = 1_024 * 1_024;

    private final Socket server;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String name = "";
    private volatile boolean joined;
    private volatile boolean left;

    private Membership(Socket server) {
        this.server = server;
    }

    /**
     * Calls the server.
     *
     * @throws IOException if the host is unknown, refuses, or does not answer in time
     */
    public static Membership dial(InetSocketAddress server) throws IOException {
        Socket connection = Dial.to(server);
        // A room may be quiet for any time.
        connection.setSoTimeout(0);
        return new Membership(connection);
    }

    /** Sends the name under which we want to be let in. */
    public void introduce(String typed) throws IOException {
        // As the server trims it, so that we recognise ourselves.
        name = Talk.trim(typed);
        server.getOutputStream().write(RoomLine.username(typed));
    }

    /** Says something to everybody else. */
    public void say(String text) throws IOException {
        server.getOutputStream().write(RoomLine.message(text));
    }

    /** Ends our side; the server still sends what we are owed. */
    public void halfClose() throws IOException {
        left = true;
        server.shutdownOutput();
    }

    /** Waits for the end of the server's side, for {@value #FAREWELL_MILLIS} ms at most, then closes the connection. */
    public void awaitEnd() throws IOException, InterruptedException {
        if (!ended.await(FAREWELL_MILLIS, TimeUnit.MILLISECONDS)) {
            server.close();
        }
    }

    /** Hands over what the server sends until it ends; the last event is {@code Closed} or {@code Lost}. */
    public void hear(Consumer<RoomEvent> listener) {
        RoomEvent last = new RoomEvent.Closed();
        try (JsonObjects items = new JsonObjects(server.getInputStream(), LONGEST_LINE)) {
            for (Item item = items.next(); item != null; item = items.next()) {
                if (item instanceof Found object) {
                    hear(object.texts(), listener);
                }
            }
        } catch (IOException gone) {
            last = new RoomEvent.Lost(String.valueOf(gone.getMessage()));
        }
        listener.accept(last);
        ended.countDown();
    }

    private void hear(Map<String, String> texts, Consumer<RoomEvent> listener) {
        String who = harmless(texts.getOrDefault("username", ""));
        switch (texts.getOrDefault("type", "")) {
            case "join" -> {
                joined |= who.equals(name);
                listener.accept(new RoomEvent.Joined(who, who.equals(name)));
            }
            case "leave" -> listener.accept(new RoomEvent.Left(who));
            case "message" -> listener.accept(new RoomEvent.Said(who, harmless(texts.getOrDefault("content", ""))));
            case "error" -> listener.accept(new RoomEvent.Refused(harmless(texts.getOrDefault("reason", ""))));
            default -> {
                // A type of a later version of the protocol.
            }
        }
    }

    /** Others must not move the cursor here or fake lines: each control character is shown as a space. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** The name that we gave, trimmed; empty until then. */
    public String name() {
        return name;
    }

    /** Whether the server has let us in. */
    public boolean joined() {
        return joined;
    }

    /** Whether we have ended our side. */
    public boolean hasLeft() {
        return left;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
