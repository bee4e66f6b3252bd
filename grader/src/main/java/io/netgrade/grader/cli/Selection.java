package io.netgrade.grader.cli;

import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Catalogue;
import io.netgrade.suite.run.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose what is judged, for every command that judges. */
final class Selection {

    /** Fixed, so that a student who changes nothing sees nothing change. */
    private static final long DEFAULT_SEED = 1;

    @Option(
            names = "--exercise",
            paramLabel = "NAME",
            split = ",",
            description = "Judge only this exercise, such as tcp-echo-threaded. Repeatable.")
    private List<String> exercises = new ArrayList<>();

    @Option(
            names = "--requirement",
            paramLabel = "ID",
            split = ",",
            description =
                    "Judge only this requirement, such as NET-04 or \"tcp-echo-threaded NET-04\", and the core on which"
                            + " it rests. Repeatable.")
    private List<String> requirements = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Decides the generated cases; the same seed gives the same cases (default: " + DEFAULT_SEED + ").")
    private @Nullable Long seed;

    @Option(
            names = "--assignment",
            paramLabel = "FILE",
            description =
                    "Take from this file what is judged, by which seed, and what it is worth; see 'netgrade assignment'.")
    private @Nullable Path assignment;

    /** @throws UserError if a name is of nothing that can be judged, or if an assignment file is not in order */
    Task task(Catalogue catalogue) {
        if (assignment == null) {
            return Task.of(plan(catalogue));
        }
        String besides = Stream.of(
                        exercises.isEmpty() ? "" : "--exercise",
                        requirements.isEmpty() ? "" : "--requirement",
                        seed == null ? "" : "--seed")
                .filter(option -> !option.isEmpty())
                .collect(Collectors.joining(" and "));
        if (!besides.isEmpty()) {
            throw new UserError("--assignment decides what is judged and by which seed; leave out " + besides
                    + ", or leave out --assignment");
        }
        return Task.of(AssignmentInput.read(assignment));
    }

    private Plan plan(Catalogue catalogue) {
        exercises.forEach(name -> requireKnown("exercise", name, catalogue.exercises()));
        List<String> ids = catalogue.specs().stream()
                .flatMap(spec -> List.of(spec.key().toString(), spec.key().id()).stream())
                .toList();
        requirements.forEach(name -> requireKnown("requirement", name, ids));
        Plan plan = Plan.of(catalogue, this::wants, seed == null ? DEFAULT_SEED : seed);
        if (plan.items().isEmpty()) {
            throw new UserError(
                    "nothing to judge: no exercise of " + exercises + " has a requirement of " + requirements);
        }
        return plan;
    }

    private static void requireKnown(String what, String name, List<String> known) {
        if (known.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new UserError("no " + what + " '" + name + "'; there are: "
                    + String.join(", ", known.stream().distinct().toList()));
        }
    }

    private boolean wants(RequirementSpec spec) {
        return (exercises.isEmpty() || contains(exercises, spec.key().exercise()))
                && (requirements.isEmpty()
                        || contains(requirements, spec.key().id())
                        || contains(requirements, spec.key().toString()));
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(wanted -> wanted.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }
}
