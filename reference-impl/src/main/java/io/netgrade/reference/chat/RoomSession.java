package io.netgrade.reference.chat;

import io.netgrade.reference.chat.JsonObjects.Broken;
import io.netgrade.reference.chat.JsonObjects.Found;
import io.netgrade.reference.chat.JsonObjects.Item;
import io.netgrade.reference.launch.Talk;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One client of the room. This thread reads what the client says; a second one, from its join on, writes what the client
 * is owed. Only this thread leaves the room, and only once.
 */
final class RoomSession {

    /** The longest line that a client may send, in bytes without its end. A longer one is an error. */
    static final int LONGEST_LINE = 65_536;

    /** The longest name, in code points after trimming. A longer one is an error. */
    static final int LONGEST_NAME = 64;

    /** How long, in milliseconds, a client that has left may stop reading what it is still owed. */
    static final int OWED_MILLIS = 10_000;

    private final Room room;
    private final Executor writers;
    private final Socket connection;
    private final Outbox outbox;
    private final CountDownLatch written = new CountDownLatch(1);

    RoomSession(Room room, Executor writers, Socket connection) {
        this.room = room;
        this.writers = writers;
        this.connection = connection;
        this.outbox = new Outbox(Outbox.LARGEST, this::disconnect);
    }

    /** Serves the client until it closes; returns when everything was sent. */
    void serve() throws IOException {
        try (JsonObjects items = new JsonObjects(connection.getInputStream(), LONGEST_LINE)) {
            Item first = items.next();
            if (first == null) {
                return;
            }
            String name =
                    first instanceof Found object ? Talk.trim(object.texts().getOrDefault("username", "")) : "";
            String refusal = first instanceof Broken broken ? broken.reason() : flaw(name);
            if (refusal == null && !room.join(name, outbox)) {
                refusal = "the name is taken";
            }
            if (refusal != null) {
                connection.getOutputStream().write(RoomLine.error(refusal));
                return;
            }
            talk(name, items);
        }
    }

    private static @Nullable String flaw(String name) {
        if (name.isEmpty()) {
            return "the first object needs a username that is not empty";
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            return "a username has " + LONGEST_NAME + " characters at most";
        }
        return name.codePoints().anyMatch(Character::isISOControl) ? "a username has no control characters" : null;
    }

    private void talk(String name, JsonObjects items) throws IOException {
        try {
            writers.execute(this::writeWhatIsOwed);
            for (Item item = items.next(); item != null; item = items.next()) {
                if (item instanceof Found object) {
                    hear(name, object);
                } else if (item instanceof Broken broken) {
                    outbox.put(RoomLine.error(broken.reason()));
                }
            }
        } finally {
            room.leave(name);
            outbox.end();
        }
        awaitWritten();
    }

    private void hear(String name, Found object) {
        String type = object.texts().get("type");
        if (type == null) {
            outbox.put(RoomLine.error("an object needs a type that is a string"));
        } else if (type.equals("message")) {
            String content = object.texts().get("content");
            if (content == null) {
                outbox.put(RoomLine.error("a message needs a content that is a string"));
            } else {
                room.say(name, content);
            }
        }
    }

    private void writeWhatIsOwed() {
        try {
            for (byte[] lines = outbox.take(); lines.length > 0; lines = outbox.take()) {
                connection.getOutputStream().write(lines);
            }
        } catch (IOException gone) {
            disconnect();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            written.countDown();
        }
    }

    /** Waits while the client that has half-closed goes on reading. */
    private void awaitWritten() throws IOException {
        try {
            long before;
            do {
                before = outbox.taken();
            } while (!written.await(OWED_MILLIS, TimeUnit.MILLISECONDS) && outbox.taken() != before);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** Wakes both threads of this session, wherever they wait. */
    private void disconnect() {
        try {
            connection.close();
        } catch (IOException gone) {
            // It is as closed as it can be.
        }
    }
}
