package io.netgrade.grader.similarity;

import java.util.Set;
import java.util.SortedMap;

/**
 * A jar that was read.
 *
 * @param id of the submission that stands for all with this jar
 * @param classes what is in it beyond the template's and is not too small, by digest
 */
record Exhibit(String id, SortedMap<String, Shape> classes) {

    /** How many instructions of its own it has. */
    long instructions(Set<String> common) {
        return classes.values().stream()
                .filter(shape -> !common.contains(shape.digest()))
                .mapToLong(Shape::instructions)
                .sum();
    }

    Similarity.Place place(String digest) {
        return new Similarity.Place(id, shape(digest).name());
    }

    Shape shape(String digest) {
        Shape shape = classes.get(digest);
        if (shape == null) {
            throw new IllegalArgumentException(digest);
        }
        return shape;
    }
}
