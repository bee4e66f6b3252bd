package io.netgrade.suite.worker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The worker's own folder, in which a submission may have left anything. */
public final class TemporaryFolder {

    private TemporaryFolder() {}

    /** Deletes what can be deleted; links are removed, never followed. What resists is the system's to clean up. */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return tryDelete(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed) {
                return tryDelete(directory);
            }
        });
    }

    private static FileVisitResult tryDelete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException resists) {
            System.err.println("left behind: " + path);
        }
        return FileVisitResult.CONTINUE;
    }
}
