package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.subjects.Loses;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.GradingRun;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** What is written on a program by {@code @Loses}, against what it loses when it is graded. */
final class DeclaredLosses {

    /** Of what a program must pass, the fast tier grades one requirement in so many, always the same ones. */
    private static final int ONE_IN = 12;

    /** A program that serves a few clients well, and none from then on. */
    static final String CARRIES_OVER = "array-of-twelve-clients";

    private static final FastTier FAST = FastTier.of(LossTableRow.all());

    private DeclaredLosses() {}

    /** Whether anything is written on the program that a jar is. */
    static boolean existFor(Path jar) {
        return !declared(jar, any -> true).isEmpty();
    }

    /** Grades a jar by all of a plan and fails unless it loses what is written on it, and nothing else. */
    static void assertExact(Path jar, Plan plan) throws IOException {
        assertExact(jar, plan, Grading.verdicts(jar, plan));
    }

    /** Fails unless a jar that was graded by a plan lost what is written on it, and nothing else. */
    static void assertExact(Path jar, Plan plan, GradingRun.Report report) {
        Set<String> losses = observable(plan, declared(jar, Loses::always));
        Set<String> possible = observable(plan, declared(jar, any -> true));
        Set<String> failed = Grading.with(Verdict.Failed.class, report);
        assertAll(
                () -> assertEquals(Optional.empty(), report.fault()),
                () -> assertNone("kept by", jar, minus(losses, failed), report),
                () -> assertNone("lost by", jar, minus(failed, possible), report),
                () -> assertEquals(
                        losses.stream().anyMatch(DeclaredLosses::isCore) ? restingOnCore(plan) : Set.of(),
                        Grading.with(Verdict.Blocked.class, report)),
                () -> assertNone("not graded for", jar, Grading.with(Verdict.NotGraded.class, report), report));
    }

    /**
     * What a jar is graded by: in the deep tier everything; in the fast tier the requirements for the sake of which it is there,
     * the core on which they rest, what is booked on the past, and some of what it must pass. If it is there because it carries something over from one client
     * to the next, any requirement may show that, so it is graded by everything; if it does that besides, by nothing besides.
     */
    static Plan planFor(Path jar, long seed, boolean deep) {
        Set<String> sake = FAST.sakeOf(String.valueOf(jar.getFileName()).replace(".jar", ""));
        if (deep || FastTier.showsHistory(sake)) {
            return Grading.everythingOf(jar, seed);
        }
        boolean carriesOver = FastTier.showsHistory(declared(jar, any -> true));
        return Grading.planOf(
                jar,
                spec -> sake.contains(spec.key().id())
                        || spec.basis() == Basis.IS_CORE
                        // Without it, a core that only a process with a past fails would be failed for good.
                        || spec.basis() == Basis.HISTORY
                        || (!carriesOver && spec.basis() == Basis.CORE && isDrawn(jar, spec)),
                seed);
    }

    /** What {@link #CARRIES_OVER} is graded by, so that no other requirement can come upon what it carries over. */
    static Plan planOfHistoryAlone(Path jar, long seed) {
        return Grading.planOf(jar, spec -> spec.basis() == Basis.IS_CORE || spec.basis() == Basis.HISTORY, seed);
    }

    private static boolean isDrawn(Path jar, RequirementSpec spec) {
        return Math.floorMod(
                        Objects.hash(jar.getFileName().toString(), spec.key().toString()), ONE_IN)
                == 0;
    }

    /** What is wrong is said of each requirement alone: a whole report fills screens. */
    private static void assertNone(String what, Path jar, Set<String> ids, GradingRun.Report report) {
        assertEquals(Set.of(), ids, () -> what + " " + jar.getFileName() + ": " + Grading.said(report, ids));
    }

    private static Set<String> observable(Plan plan, Set<String> ids) {
        return plan.requirements().stream()
                .map(RequirementKey::id)
                .filter(ids::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static boolean isCore(String id) {
        return id.endsWith("-00");
    }

    private static Set<String> restingOnCore(Plan plan) {
        return plan.requirements().stream()
                .filter(key -> Exercises.catalogue().require(key).restsOnCore())
                .map(RequirementKey::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is written on a jar's main class, as far as it is {@code wanted}; nothing for files that have none. */
    private static Set<String> declared(Path jar, Predicate<Loses> wanted) {
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            String main = file.getManifest().getMainAttributes().getValue("Main-Class");
            return main == null
                    ? Set.of()
                    : Arrays.stream(loader.loadClass(main).getAnnotationsByType(Loses.class))
                            .filter(wanted)
                            .map(Loses::value)
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | ClassNotFoundException unrunnable) {
            return Set.of();
        }
    }
}
