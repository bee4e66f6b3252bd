package io.netgrade.grader.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a listing of names that may be anything. */
final class Screening {

    private final Bounds bounds;
    private final List<Item> files = new ArrayList<>();
    private final List<EntryPath> folders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final NavigableSet<EntryPath> ignored = new TreeSet<>();

    Screening(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Whether the name may go further; if not, that is noted. */
    boolean passes(EntryPath path) {
        Optional<String> fault = path.fault(bounds.depth());
        fault.ifPresent(what -> refuse(new Problem.UnsafeName(Origin.of(path), what)));
        Optional<EntryPath> junk = fault.isPresent() ? Optional.empty() : Ignorable.in(path);
        junk.ifPresent(ignored::add);
        return fault.isEmpty() && junk.isEmpty();
    }

    void file(EntryPath path, long bytes) {
        files.add(new Item(path, bytes, Optional.empty()));
    }

    /** A file whose content may not be touched. */
    void faulty(EntryPath path, Problem fault) {
        files.add(new Item(path, 0, Optional.of(fault)));
    }

    void folder(EntryPath path) {
        folders.add(path);
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    /** @param name what the top is called */
    Listing listing(String name) {
        Spellings spellings = new Spellings();
        files.forEach(file -> spellings.file(file.path()));
        folders.forEach(spellings::folder);
        NavigableSet<EntryPath> refused = new TreeSet<>();
        List<Item> clear = new ArrayList<>();
        for (Item file : files) {
            spellings.clash(file.path()).ifPresentOrElse(refused::add, () -> clear.add(file));
        }
        List<EntryPath> clearFolders = new ArrayList<>();
        for (EntryPath folder : folders) {
            spellings.clash(folder).ifPresentOrElse(refused::add, () -> clearFolders.add(folder));
        }
        refused.forEach(path -> refuse(new Problem.SameName(Origin.of(path))));
        return new Listing(
                Branch.of(name, clear, clearFolders),
                clear.stream()
                        .filter(file -> file.fault().isPresent())
                        .sorted(Comparator.comparing(Item::path))
                        .toList(),
                List.copyOf(problems),
                ignored.stream().map(Origin::of).toList());
    }

    /** How each name, and each folder above it, is spelled; what is spelled in two ways clashes, and so does a second file. */
    private static final class Spellings {

        private final Map<String, Set<EntryPath>> byFolded = new HashMap<>();
        private final Set<EntryPath> files = new HashSet<>();
        private final Set<EntryPath> above = new HashSet<>();
        private final Set<EntryPath> twice = new HashSet<>();

        void file(EntryPath path) {
            if (!files.add(path)) {
                twice.add(path);
            }
            folder(path.first(path.parts().size() - 1));
            spell(path);
        }

        void folder(EntryPath path) {
            for (int depth = path.parts().size(); depth > 0 && above.add(path.first(depth)); depth--) {
                spell(path.first(depth));
            }
        }

        private void spell(EntryPath path) {
            byFolded.computeIfAbsent(path.folded(), key -> new HashSet<>()).add(path);
        }

        /** The uppermost part of {@code path} that clashes with another name. */
        Optional<EntryPath> clash(EntryPath path) {
            for (int depth = 1; depth <= path.parts().size(); depth++) {
                EntryPath part = path.first(depth);
                boolean both = files.contains(part) && above.contains(part);
                if (both || twice.contains(part) || spelledOtherwise(part)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }

        private boolean spelledOtherwise(EntryPath part) {
            return byFolded.getOrDefault(part.folded(), Set.of()).size() > 1;
        }
    }
}
