package io.netgrade.grader.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that was seen.
 *
 * @param bytes how long it says it is
 * @param fault why its content may not be touched; it is listed all the same, so that it is known who handed it in
 */
record Item(EntryPath path, long bytes, Optional<Problem> fault) {

    private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".gz", ".tgz", ".xz", ".bz2", ".7z", ".rar");

    String name() {
        return path.name();
    }

    boolean isJar() {
        return ends(".jar");
    }

    boolean isArchive() {
        return ARCHIVES.stream().anyMatch(this::ends);
    }

    /** Before its content is touched. */
    void requireSound() throws Refused {
        if (fault.isPresent()) {
            throw new Refused(fault.get());
        }
    }

    String shown() {
        return Origin.of(path);
    }

    private boolean ends(String extension) {
        return name().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
