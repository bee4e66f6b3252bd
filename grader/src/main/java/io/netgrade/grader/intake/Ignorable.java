package io.netgrade.grader.intake;

import java.util.Optional;
import java.util.Set;

/** What systems and tools leave everywhere, and nobody hands in. */
final class Ignorable {

    private static final Set<String> NAMES =
            Set.of(".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX", ".git", ".svn", ".idea", "node_modules");

    /** What macOS puts beside each file that it packs. */
    private static final String RESOURCE_FORK = "._";

    private Ignorable() {}

    static boolean is(String name) {
        return NAMES.contains(name) || name.startsWith(RESOURCE_FORK);
    }

    /** The outermost part of {@code path} that is ignored with everything in it. */
    static Optional<EntryPath> in(EntryPath path) {
        for (int i = 0; i < path.parts().size(); i++) {
            if (is(path.parts().get(i))) {
                return Optional.of(path.first(i + 1));
            }
        }
        return Optional.empty();
    }
}
