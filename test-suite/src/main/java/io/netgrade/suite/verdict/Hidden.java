package io.netgrade.suite.verdict;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The requirements of an exercise that count and of which students learn nothing before the course has graded. */
public sealed interface Hidden {

    /** Nothing is hidden. */
    static Hidden nothing() {
        return new Named(Collections.emptySortedSet());
    }

    /**
     * As instructors know them.
     *
     * @param ids the requirements' ids
     */
    record Named(SortedSet<String> ids) implements Hidden {
        public Named {
            ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }
    }

    /**
     * As students know them: which they are is withheld.
     *
     * @param points what they are worth together
     */
    record Withheld(Points points) implements Hidden {}
}
