package io.netgrade.reference.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who is in the room, and what each is owed. Everything that happens happens under one lock and is put into all outboxes
 * under that same lock: hence everybody sees the same order. Nothing is ever sent under it, only put.
 */
final class Room {

    private final Map<String, Outbox> members = new LinkedHashMap<>();

    // Fair, so that a member who floods the room takes turns with everybody else.
    private final ReentrantLock lock = new ReentrantLock(true);

    /**
     * Lets somebody in and tells everybody, the newcomer first of all.
     *
     * @return false if the name is taken; then nothing happened
     */
    boolean join(String name, Outbox outbox) {
        lock.lock();
        try {
            if (members.putIfAbsent(name, outbox) != null) {
                return false;
            }
            tellAll(RoomLine.join(name));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Tells everybody but the sender. */
    void say(String name, String content) {
        byte[] line = RoomLine.message(name, content);
        lock.lock();
        try {
            members.forEach((member, outbox) -> {
                if (!member.equals(name)) {
                    outbox.put(line);
                }
            });
        } finally {
            lock.unlock();
        }
    }

    /** Lets a member out, tells everybody who is left, and frees the name. */
    void leave(String name) {
        lock.lock();
        try {
            if (members.remove(name) != null) {
                tellAll(RoomLine.leave(name));
            }
        } finally {
            lock.unlock();
        }
    }

    private void tellAll(byte[] line) {
        members.values().forEach(outbox -> outbox.put(line));
    }
}
