package io.netgrade.suite.run;

import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Requirements of one program that one worker grades in a row. No part sees a process or a client of another part, so a verdict
 * does not depend on which worker graded which part, how many workers there were, or which part was first.
 *
 * @param program the exercise and its program, such as {@code tcp-hello tcp-hello-server}
 * @param requirements in the plan's order; at least one
 */
public record Part(String program, List<RequirementKey> requirements) {

    /**
     * So many requirements besides the core are worth a part of their own. Each part costs the start of a server; fewer parts
     * leave processors idle at the end of a run.
     */
    private static final int SIZE = 12;

    public Part {
        requirements = List.copyOf(requirements);
    }

    /**
     * Divides a plan. The result depends on the plan alone.
     *
     * @return the parts in the plan's order. A program with few requirements is one part. Any other has its core as the first
     *     part, then the requirements that rest on nothing, then those that rest on the core; what is graded last stands at the
     *     end of the last part
     */
    public static List<Part> of(Catalogue catalogue, Plan plan) {
        Map<String, List<RequirementSpec>> programs = new LinkedHashMap<>();
        for (RequirementKey key : plan.requirements()) {
            RequirementSpec spec = catalogue.require(key);
            programs.computeIfAbsent(key.exercise() + " " + spec.program(), any -> new ArrayList<>())
                    .add(spec);
        }
        return programs.entrySet().stream()
                .map(entry -> divided(entry.getKey(), entry.getValue()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Part> divided(String program, List<RequirementSpec> specs) {
        if (specs.size() <= SIZE + 1) {
            return List.of(part(program, specs));
        }
        List<Part> parts = new ArrayList<>();
        List<RequirementSpec> core = only(specs, Basis.IS_CORE::equals);
        List<RequirementSpec> alone = only(specs, Basis.NOTHING::equals);
        List<RequirementSpec> rest = only(specs, basis -> basis == Basis.CORE || basis == Basis.HISTORY);
        for (List<RequirementSpec> whole : List.of(core, alone)) {
            if (!whole.isEmpty()) {
                parts.add(part(program, whole));
            }
        }
        int count = (rest.size() + SIZE - 1) / SIZE;
        for (int i = 0; i < count; i++) {
            parts.add(part(program, rest.subList(i * rest.size() / count, (i + 1) * rest.size() / count)));
        }
        return parts;
    }

    private static List<RequirementSpec> only(List<RequirementSpec> specs, Predicate<Basis> basis) {
        return specs.stream().filter(spec -> basis.test(spec.basis())).toList();
    }

    private static Part part(String program, List<RequirementSpec> specs) {
        return new Part(program, specs.stream().map(RequirementSpec::key).toList());
    }

    /** Whether the part begins with its program's core. Any other part needs to know what the core came to. */
    public boolean beginsWithCore(Catalogue catalogue) {
        return catalogue.require(requirements.get(0)).basis() == Basis.IS_CORE;
    }
}
