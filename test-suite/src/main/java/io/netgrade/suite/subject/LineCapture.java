package io.netgrade.suite.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads one output stream of a program to its end, line by line, and keeps the last lines. However much a program prints,
 * memory stays bounded: long lines are cut and old lines forgotten.
 */
final class LineCapture {

    /** Lines are cut after this many bytes: more than any text that a test asks for. */
    static final int LONGEST_LINE = 512 << 10;

    /** The last lines are kept for people, cut after this many characters. */
    static final int SHOWN = 4096;

    /** This many lines are kept. */
    static final int LINES_KEPT = 40;

    /** From the beginning, so many bytes are kept as they came. */
    static final int FIRST_KEPT = 256 << 10;

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final Deque<String> last = new ArrayDeque<>();
    private final Consumer<String> onLine;
    private byte[] line = new byte[SHOWN];
    private int length;
    private boolean anything;
    private long bytes;

    LineCapture(Consumer<String> onLine) {
        this.onLine = onLine;
    }

    /** Reads until the stream ends or fails. */
    void drain(InputStream stream) {
        byte[] block = new byte[8192];
        try (stream) {
            for (int count = stream.read(block); count != -1; count = stream.read(block)) {
                accept(block, count);
            }
        } catch (IOException closed) {
            // The program is gone, and with it the pipe; what has come is all there is.
        }
        if (length > 0) {
            lineEnds();
        }
    }

    private void accept(byte[] block, int count) {
        synchronized (this) {
            bytes += count;
            first.write(block, 0, Math.min(count, FIRST_KEPT - first.size()));
        }
        for (int i = 0; i < count; i++) {
            if (block[i] == '\n') {
                lineEnds();
            } else if (length < LONGEST_LINE) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = block[i];
            }
        }
    }

    private void lineEnds() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text = new String(line, 0, end, StandardCharsets.UTF_8);
        length = 0;
        synchronized (this) {
            anything |= !text.isBlank();
            last.addLast(text.length() <= SHOWN ? text : text.substring(0, SHOWN));
            if (last.size() > LINES_KEPT) {
                last.removeFirst();
            }
        }
        onLine.accept(text);
    }

    /** How many bytes have come. */
    synchronized long bytes() {
        return bytes;
    }

    /** The first bytes, as they came. */
    synchronized byte[] firstBytes() {
        return first.toByteArray();
    }

    /** The last lines, oldest first. */
    synchronized List<String> lastLines() {
        return List.copyOf(last);
    }

    /** Whether any line held more than white space. */
    synchronized boolean saidAnything() {
        return anything;
    }
}
