package io.netgrade.suite.assignment;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that its author hears of all of it at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String sentence) {
        found.add(new Problem(place.line(), place.column(), sentence));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream().sorted(Problem.FROM_TOP_TO_BOTTOM).distinct().toList();
    }
}
