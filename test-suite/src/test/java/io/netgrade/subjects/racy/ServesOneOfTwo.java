package io.netgrade.subjects.racy;

import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Of two clients that are connected it serves one; in each fourth process the second, in the others the first. That is what a race
 * for a lock looks like from outside, but in turn instead of by chance: which process it is, a file beside the jar tells.
 */
public final class ServesOneOfTwo extends ReplThreadedServer {

    private static final int TURNS = 4;
    private static final long COMPANY_NANOS = 300_000_000;

    private final boolean servesTheSecond = turn() % TURNS == 1;
    private int clients;

    public static void main(String[] args) {
        new ServesOneOfTwo().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        try {
            admit();
            super.talk(socket);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    private synchronized void admit() throws InterruptedException {
        clients++;
        notifyAll();
        boolean second = clients > 1;
        long alone = System.nanoTime() + COMPANY_NANOS;
        while (servesTheSecond && clients == 1 && System.nanoTime() < alone) {
            wait(1);
        }
        while (second != servesTheSecond && clients > 1) {
            wait();
        }
    }

    private synchronized void leave() {
        clients--;
        notifyAll();
    }

    /** The number of this process, from 1. */
    private static long turn() {
        try {
            Path jar = Path.of(ServesOneOfTwo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path turns = jar.resolveSibling("turns");
            Files.write(turns, new byte[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Files.size(turns);
        } catch (IOException | URISyntaxException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
