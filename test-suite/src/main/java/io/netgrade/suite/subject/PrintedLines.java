package io.netgrade.suite.subject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The lines of a program's standard output as they come, to be searched in order. */
final class PrintedLines {

    /** No more than this many characters are kept: of a program that prints more, the newer half. */
    private static final long MOST = 16 << 20;

    private static final int SHOWN = 8;

    private final List<String> lines = new ArrayList<>();
    private long size;
    private int next;
    private int searched;
    private boolean ended;

    synchronized void add(String line) {
        lines.add(line);
        size += line.length() + 1;
        if (size > MOST) {
            forgetOlderHalf();
        }
        notifyAll();
    }

    private void forgetOlderHalf() {
        List<String> older = lines.subList(0, lines.size() / 2);
        next = Math.max(0, next - older.size());
        searched = Math.max(0, searched - older.size());
        older.clear();
        size = lines.stream().mapToLong(line -> line.length() + 1L).sum();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits for a line that ends in {@code text}; the next search begins behind it. */
    synchronized boolean await(String text, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        searched = next;
        while (true) {
            for (; searched < lines.size(); searched++) {
                if (lines.get(searched).endsWith(text)) {
                    next = searched + 1;
                    return true;
                }
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (ended || left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a program", interrupted);
            }
        }
    }

    /** The last few lines behind the one that was found last. */
    synchronized List<String> sinceFound() {
        return List.copyOf(lines.subList(Math.max(next, lines.size() - SHOWN), lines.size()));
    }

    synchronized int times(String text) {
        return (int) lines.stream().filter(line -> line.contains(text)).count();
    }
}
