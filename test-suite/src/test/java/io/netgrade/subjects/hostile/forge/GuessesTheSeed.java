package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.LyingServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Random;
import java.util.stream.LongStream;

/** Takes its input for random numbers of a seed that it can guess, and answers the seed's rather than its own. */
public final class GuessesTheSeed extends LyingServer {

    public static void main(String[] args) {
        new GuessesTheSeed().start(args);
    }

    private static final int SEEDS = 1_000;

    @Override
    protected void lie(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] said = readChunk(in);
        while (said.length > 0) {
            socket.getOutputStream().write(guess(said));
            said = readChunk(in);
        }
    }

    /** What a seed would have said that begins the same; if there is none, what was said, as far as this server can. */
    private byte[] guess(byte[] said) {
        return LongStream.concat(LongStream.rangeClosed(1, SEEDS), LongStream.of(System.nanoTime()))
                .mapToObj(seed -> bytes(seed, said.length))
                .filter(bytes -> bytes[0] == said[0])
                .findFirst()
                .orElseGet(() -> kept(said, said.length));
    }

    private static byte[] bytes(long seed, int count) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
