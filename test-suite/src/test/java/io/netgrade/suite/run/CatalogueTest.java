package io.netgrade.suite.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CatalogueTest {

    private final List<RequirementSpec> specs = Exercises.catalogue().specs();

    @Test
    void theCoreComesFirst() {
        assertEquals(Basis.IS_CORE, specs.get(0).basis());
    }

    @Test
    void everyProgramHasACoreAndItIsNumberedNought() {
        Set<String> programs = specs.stream().map(RequirementSpec::program).collect(Collectors.toSet());
        List<RequirementSpec> cores =
                specs.stream().filter(spec -> spec.key().id().endsWith("-00")).toList();
        assertEquals(programs, cores.stream().map(RequirementSpec::program).collect(Collectors.toSet()));
        assertTrue(cores.stream().allMatch(spec -> spec.basis() == Basis.IS_CORE));
    }

    @Test
    void everyRequirementSaysWhatItAsksAndWhatToLookFor() {
        for (RequirementSpec spec : specs) {
            assertTrue(spec.says().endsWith("."), spec.says());
            assertFalse(spec.hint().isBlank(), spec.key().toString());
            assertTrue(spec.tries() >= 1, spec.key().toString());
        }
    }

    @Test
    void aPlanForOneRequirementHoldsTheCoreOnWhichItRests() {
        Plan plan = Plan.of(Exercises.catalogue(), spec -> spec.key().toString().equals("tcp-echo NET-04"), 1);
        assertEquals(
                List.of("TCP-ECHO-00", "NET-04"),
                plan.requirements().stream().map(key -> key.id()).toList());
    }
}
