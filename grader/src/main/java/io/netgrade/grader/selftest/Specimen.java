package io.netgrade.grader.selftest;

import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * A jar of which it is known beforehand how it must be graded. Its manifest says so.
 *
 * @param name what reports call it: the file's name without {@code .jar}
 * @param jar the file
 * @param kind whether it may lose anything
 * @param program the one program that it holds; empty if it holds all of them
 * @param loses the ids of the requirements that it must lose every time
 */
public record Specimen(String name, Path jar, Kind kind, Optional<String> program, Set<String> loses) {

    /** Whether a specimen may lose anything. */
    public enum Kind {
        /** It must lose nothing. */
        INNOCENT,
        /** It has a mistake, and must lose what is written on it. */
        FAULTY
    }

    private static final String PROGRAM = "Netgrade-Program";
    private static final String LOSES = "Netgrade-Loses";
    static final String EXTENSION = ".jar";

    /**
     * Reads what a jar's manifest says of it.
     *
     * @throws IOException if it is no jar
     */
    static Specimen of(Path jar, Kind kind) throws IOException {
        String file = String.valueOf(jar.getFileName());
        String name = file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
        try (JarFile content = new JarFile(jar.toFile())) {
            Attributes says = Optional.ofNullable(content.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            String loses = Optional.ofNullable(says.getValue(LOSES)).orElse("");
            return new Specimen(name, jar, kind, Optional.ofNullable(says.getValue(PROGRAM)), ids(loses));
        }
    }

    private static Set<String> ids(String list) {
        return new TreeSet<>(Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList());
    }

    /** Whether the jar holds the program that the requirement is asked of. */
    public boolean holds(RequirementSpec requirement) {
        return program.isEmpty() || program.get().equals(requirement.program());
    }

    /**
     * What has to be judged, out of everything that could be, to see that this specimen is caught: what it must lose, and
     * what that rests on. A specimen that must lose what losses are booked on may owe that to any requirement, and one
     * that must lose nothing may lose any.
     */
    public Predicate<RequirementSpec> enough(Collection<RequirementSpec> all) {
        boolean anyCounts = !faulty()
                || all.stream()
                        .anyMatch(one -> one.basis() == Basis.HISTORY
                                && loses.contains(one.key().id())
                                && holds(one));
        return requirement -> anyCounts
                || loses.contains(requirement.key().id())
                || requirement.basis() == Basis.IS_CORE
                || requirement.basis() == Basis.HISTORY;
    }

    /** Whether it has a mistake. */
    boolean faulty() {
        return kind == Kind.FAULTY;
    }
}
