package io.netgrade.grader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The zip file that a user wants. */
final class ZipTarget {

    private ZipTarget() {}

    /**
     * A slip of the command line must not cost an instructor a file.
     *
     * @throws UserError if it is called otherwise, or cannot be written
     */
    static void require(Path target) {
        if (!target.toString().endsWith(".zip")) {
            throw new UserError("--out takes the name of a zip file, such as kit.zip, not " + target);
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new UserError("cannot write to " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new UserError(target + " is a folder; choose another name for --out");
        }
    }
}
