package io.netgrade.grader.gradebook;

import io.netgrade.grader.gradebook.Mark.ExerciseMark;
import java.util.ArrayList;
import java.util.List;

/** What has been reckoned of a mark so far. */
final class Bill {

    private final List<ExerciseMark> exercises = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    void add(ExerciseMark exercise) {
        exercises.add(exercise);
    }

    List<ExerciseMark> exercises() {
        return exercises;
    }

    List<Item> items() {
        return items;
    }

    PointRange total() {
        return items.stream().map(Item::points).reduce(PointRange.ZERO, PointRange::plus);
    }
}
