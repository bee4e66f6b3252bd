package io.netgrade.reference.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What one read finds: everything that has arrived, up to {@value #SIZE} bytes. The rest is the next chunk. TCP keeps no
 * message boundaries (RFC 9293 §2.2), so that a chunk is a message only as long as the peer waits for each answer.
 */
public final class Chunk {

    /** The most that one chunk holds, in bytes. */
    public static final int SIZE = 8_192;

    private final byte[] bytes = new byte[SIZE];
    private int length;

    /**
     * Waits for the next chunk, which replaces the one before.
     *
     * @return whether one came; false at end of stream
     */
    public boolean readFrom(InputStream in) throws IOException {
        length = in.read(bytes);
        return length != -1;
    }

    /** This chunk as UTF-8; what is none becomes U+FFFD. */
    public String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Waits for one chunk of a conversation that needs no more than its text; null at end of stream. */
    public static @Nullable String textFrom(InputStream in) throws IOException {
        Chunk chunk = new Chunk();
        return chunk.readFrom(in) ? chunk.text() : null;
    }
}
