package io.netgrade.suite.exercise;

import io.netgrade.suite.exercise.Requirement.Basis;
import java.util.Set;

/**
 * A requirement as its property words it.
 *
 * @param key which requirement of which exercise
 * @param program the program that it is asked of
 * @param level how strongly it binds
 * @param basis what it rests on
 * @param says what is required, in one sentence
 * @param hint what to look for when it is lost
 * @param reference where the behaviour comes from; empty if the exercise alone asks for it
 * @param tries how many cases are tried unless a plan says otherwise
 * @param needs what a machine must offer for it to be observable
 */
public record RequirementSpec(
        RequirementKey key,
        String program,
        Level level,
        Basis basis,
        String says,
        String hint,
        String reference,
        int tries,
        Set<Capability> needs) {

    /** Whether it cannot be judged where the program's core is lost. */
    public boolean restsOnCore() {
        return basis == Basis.CORE || basis == Basis.HISTORY;
    }

    /** The specification that stands in {@code requirement} on a property of the class that {@code judges} stands on. */
    public static RequirementSpec of(Judges judges, Requirement requirement) {
        return new RequirementSpec(
                new RequirementKey(judges.exercise(), requirement.id()),
                judges.program(),
                requirement.level(),
                requirement.basis(),
                requirement.says(),
                requirement.hint(),
                requirement.reference(),
                requirement.tries(),
                Set.of(requirement.needs()));
    }
}
