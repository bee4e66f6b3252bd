package io.netgrade.grader.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder of what was seen, and all that is in it, in the order of names: the same on every machine and in every language. */
final class Branch {

    private final EntryPath path;
    private final String name;
    private final SortedMap<String, Branch> folders = new TreeMap<>();
    private final SortedMap<String, Item> files = new TreeMap<>();

    private Branch(EntryPath path, String name) {
        this.path = path;
        this.name = name;
    }

    /**
     * Builds the tree; no name in it is both a file's and a folder's.
     *
     * @param name what the top is called
     */
    static Branch of(String name, Collection<Item> files, Collection<EntryPath> folders) {
        Branch root = new Branch(new EntryPath(java.util.List.of()), name);
        folders.forEach(folder -> root.grow(folder, folder.parts().size()));
        for (Item file : files) {
            int above = file.path().parts().size() - 1;
            root.grow(file.path(), above).files.put(file.name(), file);
        }
        return root;
    }

    private Branch grow(EntryPath path, int depth) {
        Branch here = this;
        for (int i = 0; i < depth; i++) {
            EntryPath below = path.first(i + 1);
            here = here.folders.computeIfAbsent(below.name(), name -> new Branch(below, name));
        }
        return here;
    }

    EntryPath path() {
        return path;
    }

    String name() {
        return name;
    }

    SortedMap<String, Branch> folders() {
        return Collections.unmodifiableSortedMap(folders);
    }

    SortedMap<String, Item> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    Optional<Branch> folder(String child) {
        @Nullable Branch found = folders.get(child);
        return Optional.ofNullable(found);
    }

    Optional<Item> file(String child) {
        @Nullable Item found = files.get(child);
        return Optional.ofNullable(found);
    }

    /** Where it is, for messages; with a slash at its end, since it is a folder. */
    String shown() {
        return Origin.shown(path + "/");
    }
}
