package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Nests folders so deep that no path leads to the innermost. */
public final class DeepFolders extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new DeepFolders().start(args);
    }

    private static final int CHAINS = 3;
    private static final int DEPTH = 1_600;

    public DeepFolders() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    /** A path has an end, so one chain that is as long as a path may be is moved to the bottom of the next. */
    @Override
    protected void attack() throws IOException {
        Path chain = folder().resolve("0");
        chainFrom(chain);
        for (int i = 1; i < CHAINS; i++) {
            Path next = folder().resolve(String.valueOf(i));
            Path bottom = chainFrom(next);
            Files.move(chain, bottom.resolve("d"));
            chain = next;
        }
    }

    private static Path chainFrom(Path top) throws IOException {
        Path bottom = top;
        for (int i = 1; i < DEPTH; i++) {
            bottom = bottom.resolve("d");
        }
        return Files.createDirectories(bottom);
    }
}
