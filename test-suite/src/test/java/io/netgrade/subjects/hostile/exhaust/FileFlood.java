package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.nio.file.Files;

/** Fills its folder with more files than anybody wants to delete. */
public final class FileFlood extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new FileFlood().start(args);
    }

    private static final int MOST = 300_000;

    public FileFlood() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        reach(MOST + " files", this::flood);
    }

    private void flood() throws IOException {
        for (int i = 0; i < MOST; i++) {
            if (!hasTime()) {
                throw new IOException(i + " files in all the time");
            }
            Files.createFile(folder().resolve("file-" + i));
        }
    }
}
