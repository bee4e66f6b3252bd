package io.netgrade.grader.cli;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import java.util.List;
import java.util.stream.Collectors;

/** Requirements of a plan, by names as users write them. */
final class Requirements {

    private Requirements() {}

    /**
     * All that are called so: {@code tcp-echo-threaded NET-04} is one, {@code NET-04} that of each exercise.
     *
     * @throws UserError if there is none
     */
    static List<RequirementKey> of(String name, Plan plan) {
        List<RequirementKey> found = plan.requirements().stream()
                .filter(key -> key.toString().equalsIgnoreCase(name) || key.id().equalsIgnoreCase(name))
                .toList();
        if (found.isEmpty()) {
            throw new UserError("no requirement '" + name + "' was judged here; judged were: "
                    + plan.requirements().stream().map(RequirementKey::toString).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /**
     * The one that is called so.
     *
     * @throws UserError if there is none, or more than one
     */
    static RequirementKey one(String name, Plan plan) {
        List<RequirementKey> found = of(name, plan);
        if (found.size() > 1) {
            throw new UserError("'" + name + "' is in several exercises: say which, such as \"" + found.get(0)
                    + "\" or \"" + found.get(1) + "\"");
        }
        return found.get(0);
    }
}
