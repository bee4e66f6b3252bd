package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the largest file that it can, in every folder in which it can. */
public final class BigFile extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new BigFile().start(args);
    }

    private static final int GIGABYTES = 10;
    private static final long MOST = GIGABYTES * 1_000_000_000L;
    private static final int BLOCK = 1 << 20;

    public BigFile() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        for (Path folder : writable()) {
            reach(GIGABYTES + " GB file in " + folder, () -> fill(folder.resolve("big-file")));
        }
    }

    private void fill(Path file) throws IOException {
        // Gone from the folder at once, and from the disk at the latest with this process.
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            for (long written = 0; written < MOST; ) {
                if (!hasTime()) {
                    throw new IOException(written + " bytes in all the time");
                }
                written += channel.write(block.clear());
            }
        }
    }
}
