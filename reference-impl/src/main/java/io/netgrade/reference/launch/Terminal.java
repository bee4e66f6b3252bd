package io.netgrade.reference.launch;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a program prints and what is typed to it: UTF-8 and {@code \n} on every platform, whatever {@code file.encoding}
 * and {@code line.separator} say. Printing is safe from many threads; a line is never torn.
 */
public final class Terminal {

    private final InputStream typed;
    private final OutputStream printed;

    /**
     * @param typed what the user types
     * @param printed where lines go
     */
    public Terminal(InputStream typed, OutputStream printed) {
        this.typed = typed;
        this.printed = printed;
    }

    /** Standard input and output of this process. */
    public static Terminal ofProcess() {
        return new Terminal(System.in, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    /** Prints a line and flushes it. */
    public void line(String text) {
        write(text + "\n");
    }

    /** Prints a text without a line end, before something is typed. */
    public void prompt(String text) {
        write(text);
    }

    /**
     * Prints bytes as they are.
     *
     * @throws IOException if nobody takes them any more
     */
    public synchronized void raw(byte[] bytes, int length) throws IOException {
        printed.write(bytes, 0, length);
        printed.flush();
    }

    /** What is typed, line by line. To be called once: a reader reads ahead, and what one has read another misses. */
    public BufferedReader typed() {
        return new BufferedReader(new InputStreamReader(typed, StandardCharsets.UTF_8));
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            raw(bytes, bytes.length);
        } catch (IOException nobodyReads) {
            // A server goes on serving when nobody watches what it prints.
            System.err.println("cannot print: " + nobodyReads.getMessage());
        }
    }
}
