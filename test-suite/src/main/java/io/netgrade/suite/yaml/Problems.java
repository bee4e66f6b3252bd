package io.netgrade.suite.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that its author hears of all of it at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Place place, String sentence) {
        found.add(new Problem(place.line(), place.column(), sentence));
    }

    /** Whether none was noted. */
    public boolean none() {
        return found.isEmpty();
    }

    /** All of them, from top to bottom, each once. */
    public List<Problem> inOrder() {
        return found.stream().sorted(Problem.FROM_TOP_TO_BOTTOM).distinct().toList();
    }
}
