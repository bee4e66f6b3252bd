package io.netgrade.suite.wire;

import io.netgrade.suite.exchange.Bytes;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What has arrived on a connection and has not been taken yet. */
final class Inbox {

    /** When this much waits to be taken, reading pauses: a flood must not fill the harness's memory. */
    static final int FULL = 16 << 20;

    private byte[] content = new byte[4096];
    private int start;
    private int end;

    /** Appends what {@code arrived} holds. */
    void append(ByteBuffer arrived) {
        int count = arrived.remaining();
        if (end + count > content.length) {
            makeRoom(count);
        }
        arrived.get(content, end, count);
        end += count;
    }

    private void makeRoom(int count) {
        int size = end - start;
        byte[] target =
                size + count <= content.length / 2 ? content : new byte[Math.max(content.length, size + count) * 2];
        System.arraycopy(content, start, target, 0, size);
        content = target;
        start = 0;
        end = size;
    }

    int size() {
        return end - start;
    }

    boolean isFull() {
        return size() >= FULL;
    }

    /** The first bytes, at most {@code atMost}, without taking them. */
    Bytes peek(int atMost) {
        return Bytes.of(Arrays.copyOfRange(content, start, start + Math.min(atMost, size())));
    }

    /** Takes the first bytes, at most {@code atMost}. */
    Bytes take(int atMost) {
        Bytes taken = peek(atMost);
        start += taken.length();
        return taken;
    }

    /** Whether the bytes from {@code from} on differ from {@code expected} at the same places, as far as both go. */
    boolean differs(ByteBuffer expected, int from) {
        int common = Math.min(size(), expected.limit());
        return from < common
                && Arrays.mismatch(
                                Arrays.copyOfRange(content, start + from, start + common),
                                slice(expected, from, common))
                        != -1;
    }

    private static byte[] slice(ByteBuffer buffer, int from, int to) {
        byte[] part = new byte[to - from];
        buffer.get(from, part);
        return part;
    }
}
