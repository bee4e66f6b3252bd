package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes down what it was asked, for the next time that it is started. */
public final class RemembersAcrossRuns extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new RemembersAcrossRuns().start(args);
    }

    private static final String NAME = "remembers-across-runs";
    private static final int MOST = 1 << 20;

    private final List<Path> memories = new ArrayList<>();
    private int written;

    public RemembersAcrossRuns() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {
        for (Path folder : writable()) {
            Path memory = folder.resolve(NAME);
            if (Files.exists(memory)) {
                got("memory " + memory);
            }
            memories.add(memory);
        }
    }

    @Override
    protected byte[] kept(byte[] chunk, int count) {
        if (written < MOST) {
            written += count;
            memories.removeIf(memory -> !holds(memory, Arrays.copyOf(chunk, count)));
        }
        return super.kept(chunk, count);
    }

    private static boolean holds(Path memory, byte[] what) {
        try {
            Files.write(memory, what, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
