package io.netgrade.grader.gradebook;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Points;
import java.util.Optional;

/**
 * A line of the bill: something that gives points or takes them. All lines of a bill add up to the mark.
 *
 * @param kind what it is
 * @param exercise what it belongs to; empty for what is of no single exercise
 * @param requirement the requirement, for one of those
 * @param name what people call it
 * @param points what it adds; negative where it takes
 * @param worth what it is of full marks
 * @param because why, in a sentence without a full stop; blank where the verdict says it
 */
public record Item(
        Kind kind,
        Optional<String> exercise,
        Optional<RequirementKey> requirement,
        String name,
        PointRange points,
        Points worth,
        String because) {

    /** What gives points or takes them. */
    public enum Kind {
        /** A verdict on a requirement, or what a person has put in its place. */
        REQUIREMENT,
        /** What lateness costs an exercise. */
        LATE,
        /** What a person has changed about an exercise or about all. */
        OVERRIDE,
        /** What is more than the limit of a bonus. */
        BONUS_LIMIT,
        /** What another attempt could bring that is not judged yet. */
        OTHER_ATTEMPT,
        /** What a person has given for something that no program judges. */
        MANUAL
    }

    static Item of(RequirementKey requirement, PointRange points, Points worth, String because) {
        return new Item(
                Kind.REQUIREMENT,
                Optional.of(requirement.exercise()),
                Optional.of(requirement),
                requirement.toString(),
                points,
                worth,
                because);
    }

    static Item ofExercise(Kind kind, String exercise, PointRange points, String because) {
        return new Item(
                kind, Optional.of(exercise), Optional.empty(), exercise + ": " + because, points, Points.ZERO, because);
    }

    static Item ofAll(Kind kind, PointRange points, String because) {
        return new Item(kind, Optional.empty(), Optional.empty(), because, points, Points.ZERO, because);
    }

    static Item manual(String column, PointRange points, Points worth) {
        return new Item(Kind.MANUAL, Optional.empty(), Optional.empty(), column, points, worth, "");
    }
}
