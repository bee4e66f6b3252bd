package io.netgrade.reference.chat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a member is still owed: lines in order, up to a number of bytes. Putting never waits, so that a member who does not
 * read stalls nobody; at the bound the outbox overflows, once and for all.
 */
final class Outbox {

    /** How far a member may lag behind, in bytes of lines, besides what the system's buffers hold. */
    static final int LARGEST = 4 * 1_024 * 1_024;

    /** The most that is handed over at once, in bytes, unless a single line is longer. */
    static final int BATCH = 65_536;

    private final Deque<byte[]> lines = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int largest;
    private final Runnable onOverflow;
    private int size;
    private long taken;
    private boolean ended;

    /**
     * @param largest the most that may wait, in bytes
     * @param onOverflow what to do when a line finds no room: to be quick, since everybody in the room waits for it
     */
    Outbox(int largest, Runnable onOverflow) {
        this.largest = largest;
        this.onOverflow = onOverflow;
    }

    /** Adds a line, unless the outbox has ended. A line that finds no room ends it, and nothing more is sent. */
    void put(byte[] line) {
        lock.lock();
        try {
            if (ended) {
                return;
            }
            if (size + line.length > largest) {
                lines.clear();
                ended = true;
                onOverflow.run();
            } else {
                lines.add(line);
                size += line.length;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more lines; those that wait can still be taken. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for lines and takes as many whole ones as fit in a batch.
     *
     * @return the lines in order; empty if the outbox has ended and holds no more
     */
    byte[] take() throws InterruptedException {
        lock.lock();
        try {
            while (lines.isEmpty() && !ended) {
                changed.await();
            }
            ByteArrayOutputStream batch = new ByteArrayOutputStream();
            while (!lines.isEmpty() && (batch.size() == 0 || batch.size() + lines.element().length <= BATCH)) {
                batch.writeBytes(lines.remove());
            }
            size -= batch.size();
            taken++;
            changed.signalAll();
            return batch.toByteArray();
        } finally {
            lock.unlock();
        }
    }

    /** How many batches were taken so far. */
    long taken() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
