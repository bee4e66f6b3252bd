package io.netgrade.suite.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each requirement of a plan is in one part, and each part can be graded by itself once its program's core is known. */
final class PartTest {

    private static final Catalogue CATALOGUE = Exercises.catalogue();
    private static final Plan EVERYTHING = Plan.of(CATALOGUE, any -> true, 1, any -> true);

    private final List<Part> parts = Part.of(CATALOGUE, EVERYTHING);

    private static RequirementSpec spec(RequirementKey key) {
        return CATALOGUE.require(key);
    }

    @Test
    void eachRequirementIsInExactlyOnePart() {
        List<RequirementKey> all = parts.stream()
                .map(Part::requirements)
                .flatMap(Collection::stream)
                .toList();
        assertEquals(EVERYTHING.items().size(), all.size());
        assertEquals(new HashSet<>(EVERYTHING.requirements()), new HashSet<>(all));
    }

    @Test
    void aPartIsOfOneProgram() {
        parts.forEach(part -> assertEquals(
                Set.of(part.program()),
                part.requirements().stream()
                        .map(key -> key.exercise() + " " + spec(key).program())
                        .collect(Collectors.toSet())));
    }

    @Test
    void theCoreIsTheFirstOfItsProgram() {
        Map<String, List<Part>> programs = parts.stream().collect(Collectors.groupingBy(Part::program));
        programs.values().forEach(ofOne -> {
            assertTrue(ofOne.get(0).beginsWithCore(CATALOGUE), () -> ofOne + " does not begin with a core");
            assertTrue(ofOne.stream().skip(1).noneMatch(part -> part.beginsWithCore(CATALOGUE)), ofOne::toString);
        });
    }

    @Test
    void whatIsBookedOnThePastIsGradedLast() {
        Map<String, List<Part>> programs = parts.stream().collect(Collectors.groupingBy(Part::program));
        programs.forEach((program, ofOne) -> {
            List<Basis> order = ofOne.stream()
                    .flatMap(part -> part.requirements().stream())
                    .map(key -> spec(key).basis())
                    .toList();
            if (order.contains(Basis.HISTORY)) {
                assertEquals(Basis.HISTORY, order.get(order.size() - 1), program);
            }
        });
    }

    @Test
    void oneRequirementIsOnePart() {
        Plan one = Plan.of(CATALOGUE, spec -> spec.key().toString().equals("tcp-echo-threaded NET-04"), 1, any -> true);
        assertEquals(1, Part.of(CATALOGUE, one).size());
    }

    @Test
    void aLongProgramIsSeveralParts() {
        long longest = parts.stream()
                .mapToInt(part -> part.requirements().size())
                .max()
                .orElseThrow();
        assertTrue(longest <= 13, () -> "a part has " + longest + " requirements");
    }
}
