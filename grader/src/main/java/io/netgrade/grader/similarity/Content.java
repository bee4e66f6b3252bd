package io.netgrade.grader.similarity;

import java.util.List;

/** What came of reading a jar. */
sealed interface Content {

    /**
     * Its classes.
     *
     * @param shapes in the order of their names
     * @param skipped what of it could not be read, in sentences without a full stop
     */
    record Classes(List<Shape> shapes, List<String> skipped) implements Content {
        public Classes {
            shapes = List.copyOf(shapes);
            skipped = List.copyOf(skipped);
        }
    }

    /** No jar, or more than anybody hands in; why, escaped and cut, without a full stop. */
    record Unreadable(String why) implements Content {}
}
