package io.netgrade.grader.cell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** What an image is made from: a recipe, and the root file system in a folder. Everybody may read everything in it. */
final class ImageTar implements AutoCloseable {

    /** The folder that becomes the root. */
    static final String ROOT = "root";

    private static final int FOLDER = 040755;
    private static final int PROGRAM = 0100755;
    private static final int FILE = 0100644;

    private final TarArchiveOutputStream tar;

    ImageTar(OutputStream out, String recipe) throws IOException {
        tar = new TarArchiveOutputStream(out);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        write("Dockerfile", recipe);
    }

    void folder(String path) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(ROOT + path + "/");
        entry.setMode(FOLDER);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    void text(String path, String content) throws IOException {
        write(ROOT + path, content);
    }

    private void write(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setMode(FILE);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** Copies a file, or what a link at last leads to. */
    void file(String path, Path source) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(ROOT + path);
        entry.setSize(Files.size(source));
        entry.setMode(Files.isExecutable(source) ? PROGRAM : FILE);
        tar.putArchiveEntry(entry);
        Files.copy(source, tar);
        tar.closeArchiveEntry();
    }

    void link(String path, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(ROOT + path, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
