package io.netgrade.grader.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A folder of this machine, or a link to one. Links in it are not followed. */
final class FolderSource implements Source {

    private final Map<EntryPath, Path> paths = new HashMap<>();
    private final Listing listing;

    private FolderSource(Path folder, Bounds bounds) throws Refused {
        Walk walk = walked(folder, bounds);
        if (walk.seen > bounds.files()) {
            throw new Refused(new Problem.TooManyEntries(Origin.shown(folder.toString()), bounds.files()));
        }
        // The name as it was given: a link may be called otherwise than its folder, and names tell layouts.
        listing = walk.screening.listing(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    }

    static FolderSource open(Path folder, Bounds bounds) throws Refused {
        return new FolderSource(folder, bounds);
    }

    private Walk walked(Path folder, Bounds bounds) throws Refused {
        try {
            // A walk does not follow a link, not even one that it begins at.
            Walk walk = new Walk(folder.toRealPath(), bounds);
            Files.walkFileTree(walk.top, walk);
            return walk;
        } catch (IOException unreadable) {
            throw new Refused(new Problem.Unreadable(
                    Origin.shown(folder.toString()), unreadable.getClass().getSimpleName()));
        }
    }

    @Override
    public Listing listing() {
        return listing;
    }

    @Override
    public Path fetch(Item item, Path copy) throws Refused {
        Path file = java.util.Objects.requireNonNull(paths.get(item.path()));
        if (!Files.isReadable(file)) {
            throw new Refused(new Problem.Unreadable(item.shown(), "permission denied"));
        }
        return file;
    }

    @Override
    public byte[] read(Item item) throws Refused {
        Path file = fetch(item, Path.of(""));
        try {
            if (Files.size(file) > LONGEST_READ) {
                throw new Refused(new Problem.TooLong(item.shown(), LONGEST_READ));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Refused(
                    new Problem.Unreadable(item.shown(), Origin.shown(String.valueOf(unreadable.getMessage()))));
        }
    }

    @Override
    public void close() {}

    /** Sees everything once. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Bounds bounds;
        private final Screening screening;
        private int seen;

        Walk(Path top, Bounds bounds) {
            this.top = top;
            this.bounds = bounds;
            this.screening = new Screening(bounds);
        }

        private EntryPath name(Path path) {
            return new EntryPath(StreamSupport.stream(top.relativize(path).spliterator(), false)
                    .map(Path::toString)
                    .toList());
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(top)) {
                return FileVisitResult.CONTINUE;
            }
            if (++seen > bounds.files()) {
                return FileVisitResult.TERMINATE;
            }
            if (!screening.passes(name(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            screening.folder(name(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (++seen > bounds.files()) {
                return FileVisitResult.TERMINATE;
            }
            EntryPath name = name(file);
            if (!screening.passes(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                String what = attributes.isSymbolicLink() ? "a symbolic link" : "a device or a pipe";
                screening.faulty(name, new Problem.NoRegularFile(Origin.of(name), what));
                return FileVisitResult.CONTINUE;
            }
            paths.put(name, file);
            screening.file(name, attributes.size());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (file.equals(top)) {
                throw failed;
            }
            screening.refuse(new Problem.Unreadable(
                    Origin.of(name(file)), failed.getClass().getSimpleName()));
            return FileVisitResult.CONTINUE;
        }
    }
}
