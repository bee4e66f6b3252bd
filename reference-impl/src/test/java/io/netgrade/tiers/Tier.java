package io.netgrade.tiers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which tests this build runs, as its system properties say. */
public final class Tier {

    /** On a test or a class of tests that only the deep tier runs. */
    public static final String DEEP = "deep";

    /** On a class that divides its own cases by {@link #cases}; any other class is in one slice as a whole. */
    public static final String SLICED = "sliced";

    private static final boolean IS_DEEP = Boolean.getBoolean("netgrade.deep");

    private static final Optional<Slice> SLICE = Slice.of(System.getProperty("netgrade.slice", ""));

    private static final String EXERCISE = System.getProperty("netgrade.exercise", "");

    private Tier() {}

    /** Whether this is the deep tier. */
    public static boolean isDeep() {
        return IS_DEEP;
    }

    /** Whether the slice of this build holds what has this name; true if the build runs everything. */
    static boolean holds(String name) {
        return SLICE.map(slice -> slice.holds(name)).orElse(true);
    }

    /** The one exercise to which this build limits itself ({@code -Dnetgrade.exercise}); empty if it does not. */
    public static Optional<String> exercise() {
        return EXERCISE.isBlank() ? Optional.empty() : Optional.of(EXERCISE);
    }

    /**
     * The cases of a test that this build runs, in order: in the fast tier those of {@code fast}, in the deep tier those of
     * {@code all} that are in this slice. What is left out is printed when the tests end.
     *
     * @param what what the cases are, such as {@code faulty programs}
     * @param name names a case; equal names are in the same slice
     */
    public static <T> List<T> cases(String what, List<T> all, List<T> fast, Function<T, String> name) {
        List<T> chosen =
                IS_DEEP ? all.stream().filter(one -> holds(name.apply(one))).toList() : fast;
        LeftOut.count(what, all.size() - chosen.size(), all.size());
        return chosen;
    }
}
