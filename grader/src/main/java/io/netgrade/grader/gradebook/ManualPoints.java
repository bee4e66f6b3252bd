package io.netgrade.grader.gradebook;

import io.netgrade.suite.verdict.Points;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Points for what no program judges, such as a review of the code.
 *
 * @param columns in the order of the file
 * @param given by student and column's name; a student who is not in it has none yet
 */
public record ManualPoints(List<Column> columns, Map<Participant, Map<String, Points>> given) {

    /** There is nothing of the kind. */
    public static final ManualPoints NONE = new ManualPoints(List.of(), Map.of());

    public ManualPoints {
        columns = List.copyOf(columns);
        Map<Participant, Map<String, Points>> copy = new LinkedHashMap<>();
        given.forEach((student, points) -> copy.put(student, Map.copyOf(points)));
        given = Collections.unmodifiableMap(copy);
    }

    /**
     * Something that is judged by hand.
     *
     * @param worth what of full marks it is
     */
    public record Column(String name, Points worth) {}

    /** What somebody has in a column; empty if nobody has given anything there. */
    Optional<Points> of(Participant student, Column column) {
        return Optional.ofNullable(given.getOrDefault(student, Map.of()).get(column.name()));
    }
}
