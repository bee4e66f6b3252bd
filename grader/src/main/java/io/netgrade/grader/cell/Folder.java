package io.netgrade.grader.cell;

import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that lasts as long as a block. */
record Folder(Path path) implements AutoCloseable {

    static Folder make() {
        try {
            return new Folder(Files.createTempDirectory("netgrade-cell-"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            TemporaryFolder.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
