package io.netgrade.grader.publish;

import io.netgrade.grader.report.ClassAllure;
import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an earlier publication left: a page of somebody who is no longer in it must not stay. */
final class Former {

    private Former() {}

    static void remove(Path folder) throws IOException {
        Files.createDirectories(folder);
        TemporaryFolder.delete(folder.resolve("students"));
        TemporaryFolder.delete(folder.resolve(ClassAllure.FOLDER));
        Files.deleteIfExists(folder.resolve(ClassAllure.FILE));
        Files.deleteIfExists(folder.resolve("index.html"));
    }
}
