package io.netgrade.grader.gradebook;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Points;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people decide about single students. It rests on no verdict, and so outlives every regrade.
 *
 * @param extensions who may hand in later
 * @param submitted when somebody handed in, where no download tells
 * @param overrides points that replace what was reckoned
 * @param manual points for what no program judges
 */
public record Adjustments(
        List<Extension> extensions, List<Submitted> submitted, List<Overridden> overrides, ManualPoints manual) {

    /** Nobody has decided anything. */
    public static final Adjustments NONE = new Adjustments(List.of(), List.of(), List.of(), ManualPoints.NONE);

    public Adjustments {
        extensions = List.copyOf(extensions);
        submitted = List.copyOf(submitted);
        overrides = List.copyOf(overrides);
    }

    /**
     * Somebody may hand in later.
     *
     * @param exercise which; empty for all
     * @param until the last moment that is in time; the course's grace comes on top
     */
    public record Extension(Participant student, Optional<String> exercise, ZonedDateTime until, String reason) {}

    /**
     * When somebody handed in.
     *
     * @param student who; empty for everybody of whom nothing else is said
     */
    public record Submitted(Optional<Participant> student, Timing timing) {}

    /** What somebody gets in place of what was reckoned. */
    public record Overridden(Participant student, Target target, Points points, String reason) {}

    /** What an override is about. */
    public sealed interface Target {
        /** Everything, what was given by hand included. */
        record Total() implements Target {}

        /** An exercise, lateness included. */
        record OfExercise(String exercise) implements Target {}

        /** A requirement; lateness is taken off afterwards. */
        record OfRequirement(RequirementKey requirement) implements Target {}
    }

    /** The same with other points given by hand. */
    public Adjustments with(ManualPoints other) {
        return new Adjustments(extensions, submitted, overrides, other);
    }

    /** The latest extension that somebody has for an exercise; empty if none. */
    Optional<Extension> extension(Participant student, String exercise) {
        return extensions.stream()
                .filter(one -> one.student().equals(student))
                .filter(one -> one.exercise().map(exercise::equals).orElse(true))
                .max(Comparator.comparing(Extension::until));
    }

    /** When somebody handed in; what a person says goes before what a download tells, if it is about this one. */
    Timing timing(Participant student, Timing told) {
        Optional<Timing> own = said(one -> one.student().equals(Optional.of(student)));
        if (own.isPresent()) {
            return own.get();
        }
        return told instanceof Timing.Unknown
                ? said(one -> one.student().isEmpty()).orElse(told)
                : told;
    }

    private Optional<Timing> said(Predicate<Submitted> about) {
        return submitted.stream().filter(about).map(Submitted::timing).findFirst();
    }

    Optional<Overridden> override(Participant student, Target target) {
        return overrides.stream()
                .filter(one -> one.student().equals(student) && one.target().equals(target))
                .findFirst();
    }
}
