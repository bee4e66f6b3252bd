package io.netgrade.suite.run;

import static org.junit.platform.commons.support.ReflectionSupport.findMethods;

import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Everything that can be judged: each requirement of each exercise, and the property that checks it. */
public final class Catalogue {

    private final List<Entry> entries;

    /** A requirement and the property that checks it. */
    record Entry(RequirementSpec spec, Class<?> conformance, Method property) {}

    private Catalogue(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads the requirements from the properties of conformance classes, own and inherited.
     *
     * @throws IllegalArgumentException if a class does not say what it judges, if a program has not exactly one core
     *     requirement, or if a requirement stands twice
     */
    public static Catalogue of(List<Class<? extends Conformance>> classes) {
        List<Entry> entries = new ArrayList<>();
        classes.forEach(conformance -> entries.addAll(entriesOf(conformance)));
        Set<RequirementKey> keys = new HashSet<>();
        for (Entry entry : entries) {
            if (!keys.add(entry.spec().key())) {
                throw new IllegalArgumentException(entry.spec().key() + " is checked by two properties");
            }
        }
        return new Catalogue(List.copyOf(entries));
    }

    private static List<Entry> entriesOf(Class<? extends Conformance> conformance) {
        Judges judges = conformance.getAnnotation(Judges.class);
        if (judges == null) {
            throw new IllegalArgumentException(conformance + " does not say which program it judges");
        }
        List<Entry> entries = new ArrayList<>();
        for (Method method : findMethods(
                conformance,
                method -> method.isAnnotationPresent(Requirement.class),
                HierarchyTraversalMode.TOP_DOWN)) {
            RequirementSpec spec = RequirementSpec.of(judges, method.getAnnotation(Requirement.class));
            entries.add(new Entry(spec, conformance, method));
        }
        if (entries.stream().filter(Catalogue::isCore).count() != 1) {
            throw new IllegalArgumentException(judges.program() + " needs exactly one core requirement");
        }
        // The core first, because the others rest on it, and last what others are booked on; between them by id, so
        // that the order never depends on reflection.
        entries.sort(Comparator.comparing((Entry entry) -> order(entry.spec().basis()))
                .thenComparing(entry -> entry.spec().key()));
        return entries;
    }

    private static int order(Basis basis) {
        return switch (basis) {
            case IS_CORE -> 0;
            case CORE, NOTHING -> 1;
            case HISTORY -> 2;
        };
    }

    private static boolean isCore(Entry entry) {
        return entry.spec().basis() == Basis.IS_CORE;
    }

    /** All requirements, exercise by exercise, each exercise's core first. */
    public List<RequirementSpec> specs() {
        return entries.stream().map(Entry::spec).toList();
    }

    /** The exercises, in order. */
    public List<String> exercises() {
        return entries.stream()
                .map(entry -> entry.spec().key().exercise())
                .distinct()
                .toList();
    }

    /**
     * The requirement of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RequirementSpec require(RequirementKey key) {
        return entry(key).spec();
    }

    Entry entry(RequirementKey key) {
        return entries.stream()
                .filter(entry -> entry.spec().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no requirement '" + key + "'"));
    }

    @Override
    public String toString() {
        return Arrays.toString(entries.stream().map(entry -> entry.spec().key()).toArray());
    }
}
