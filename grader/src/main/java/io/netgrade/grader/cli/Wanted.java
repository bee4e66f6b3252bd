package io.netgrade.grader.cli;

import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that choose what is judged. */
final class Wanted {

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

    /**
     * Whether a requirement is wanted.
     *
     * @throws UserError if a name is of nothing that can be judged
     */
    Predicate<RequirementSpec> in(Catalogue catalogue) {
        exercises.forEach(name -> requireKnown("exercise", name, catalogue.exercises()));
        List<String> ids = catalogue.specs().stream()
                .flatMap(spec -> List.of(spec.key().toString(), spec.key().id()).stream())
                .toList();
        requirements.forEach(name -> requireKnown("requirement", name, ids));
        if (catalogue.specs().stream().noneMatch(this::wants)) {
            throw new UserError(
                    "nothing to judge: no exercise of " + exercises + " has a requirement of " + requirements);
        }
        return this::wants;
    }

    /** The options that were given. */
    Stream<String> given() {
        return Stream.concat(
                exercises.isEmpty() ? Stream.empty() : Stream.of("--exercise"),
                requirements.isEmpty() ? Stream.empty() : Stream.of("--requirement"));
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
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
