package io.netgrade.reference.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The lines that somebody types, read ahead by a daemon thread: the program can end while that thread still waits for a
 * key (nothing interrupts a read of standard input), and what was typed too early is kept for its turn.
 *
 * <p>At most {@value #READ_AHEAD} lines are read ahead. At the bound reading pauses and the rest waits in the pipe, so that
 * nothing is lost and memory stays bounded.
 */
public final class TypedLines {

    /** How many lines are kept before their turn. */
    public static final int READ_AHEAD = 1_024;

    /** An empty value is the end of input. */
    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(READ_AHEAD);

    private boolean ended;

    private TypedLines() {}

    /** Begins to read what is typed at a terminal. */
    public static TypedLines of(Terminal terminal) {
        TypedLines lines = new TypedLines();
        Thread reader = new Thread(() -> lines.readFrom(terminal.typed()), "typed lines");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    /**
     * Waits for the next line.
     *
     * @return the line without its end, or empty at the end of input, then and ever after
     * @throws IOException if the thread is interrupted
     */
    public Optional<String> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<String> line = lines.take();
            ended = line.isEmpty();
            return line;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a line was awaited", stopped);
        }
    }

    /** As {@link #next}, but passes over empty lines. */
    public Optional<String> nextNotEmpty() throws IOException {
        Optional<String> line = next();
        while (line.isPresent() && line.get().isEmpty()) {
            line = next();
        }
        return line;
    }

    private void readFrom(BufferedReader typed) {
        try {
            readAll(typed);
            lines.put(Optional.empty());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll(BufferedReader typed) throws InterruptedException {
        try (typed) {
            for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                lines.put(Optional.of(line));
            }
        } catch (IOException unreadable) {
            System.err.println("standard input: " + unreadable.getMessage());
        }
    }
}
