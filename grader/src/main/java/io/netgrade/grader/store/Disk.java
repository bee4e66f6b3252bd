package io.netgrade.grader.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes files so that each is there whole or not at all, whenever the machine stops: written under another name, forced to the
 * disk, renamed.
 */
public final class Disk {

    private static final String UNFINISHED = ".part";

    private final Consumer<String> steps;

    /** @param steps hears of each step just before it is taken; a test stops the machine there */
    public Disk(Consumer<String> steps) {
        this.steps = steps;
    }

    /** The disk of this machine. */
    public static Disk ofThisMachine() {
        return new Disk(step -> {});
    }

    /**
     * Writes a file, in place of what is there.
     *
     * @param file in an existing folder
     */
    public void write(Path file, byte[] content) throws IOException {
        write(file, content, new FileAttribute<?>[0]);
    }

    /** Writes a file that only this user can read, where the system knows such files. */
    public void writePrivate(Path file, byte[] content) throws IOException {
        write(
                file,
                content,
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    private void write(Path file, byte[] content, FileAttribute<?>[] attributes) throws IOException {
        Path unfinished = unfinished(file);
        steps.accept("write " + file.getFileName());
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, attributes);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            writeAll(channel, content);
            steps.accept("force " + file.getFileName());
            channel.force(true);
        }
        rename(unfinished, file);
    }

    /** Copies all that comes into a file, in place of what is there. */
    void copy(InputStream content, Path file) throws IOException {
        Path unfinished = unfinished(file);
        steps.accept("copy " + file.getFileName());
        Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            steps.accept("force " + file.getFileName());
            channel.force(true);
        }
        rename(unfinished, file);
    }

    /** Writes to the end of an open file and forces it to the disk; if that fails, the file is as long as it was. */
    void append(FileChannel file, byte[] content, String name) throws IOException {
        long length = file.size();
        try {
            steps.accept("append " + name);
            file.position(length);
            writeAll(file, content);
            steps.accept("force " + name);
            file.force(true);
        } catch (IOException failed) {
            file.truncate(length);
            throw failed;
        }
    }

    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private void rename(Path unfinished, Path file) throws IOException {
        steps.accept("rename " + file.getFileName());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        steps.accept("force the folder of " + file.getFileName());
        forceFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /** A new name lasts once its folder is forced; Windows neither needs nor allows that. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }

    /** Removes what was not finished in a folder when the machine stopped. */
    void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + UNFINISHED)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The names of the files in a folder, in order, without what is unfinished. */
    static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
