package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.netgrade.subjects.SubjectJars;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Order;
import io.netgrade.suite.worker.ReusedWorkers;
import io.netgrade.suite.worker.Worker;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Grades jars by real workers, as a user's command does. */
final class Grading {

    private static final Path SUBJECTS = packed();

    /** A part of the names of those to be judged, for whoever works on a few: {@code -Dnetgrade.only=repl}. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("netgrade.only", ""));

    private static final ReusedWorkers WORKERS = new ReusedWorkers(worker(""));

    private Grading() {}

    private static Path packed() {
        try {
            Path target = Path.of("target", "subjects").toAbsolutePath();
            SubjectJars.packInto(target);
            return target;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The jar of a program of {@code io.netgrade.subjects}. */
    static Path jar(String kind, String name) {
        return SUBJECTS.resolve(kind).resolve(name + ".jar");
    }

    /** All jars of a kind. */
    static List<Path> jars(String kind) {
        try (var files = Files.list(SUBJECTS.resolve(kind))) {
            return files.filter(
                            jar -> ONLY.matcher(jar.getFileName().toString()).find())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** In which package the program of a jar stands, such as {@code io.netgrade.subjects.innocent.echo}; styles differ between them. */
    static String family(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String main = file.getManifest().getMainAttributes().getValue("Main-Class");
            return main.substring(0, main.lastIndexOf('.'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The reference's jar, which the build has packaged before it tests the suite. */
    static Path reference() {
        try {
            Path jar = Path.of(io.netgrade.reference.Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(jar)) {
                throw new IllegalStateException("the reference is not packaged: run 'mvn verify', not 'mvn test'");
            }
            return jar;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How a faulty program loses a requirement, judged by that alone. */
    static Evidence lossOf(String faulty, RequirementKey requirement, long seed) throws IOException {
        Plan plan = Plan.of(Exercises.catalogue(), spec -> spec.key().equals(requirement), seed);
        Verdict verdict = grade(jar("faulty", faulty), plan).verdicts().get(requirement);
        return assertInstanceOf(Verdict.Failed.class, verdict).evidence();
    }

    static Plan everything(long seed) {
        return Plan.of(Exercises.catalogue(), spec -> true, seed);
    }

    /** Everything that is asked of the one program that a jar of {@code io.netgrade.subjects} is. */
    static Plan everythingOf(Path jar, long seed) {
        return planOf(jar, spec -> true, seed);
    }

    /** Of what is asked of the one program that a jar is, that which is wanted. */
    static Plan planOf(Path jar, Predicate<RequirementSpec> wanted, long seed) {
        Optional<String> program = program(jar);
        Plan plan = Plan.of(
                Exercises.catalogue(),
                wanted.and(spec -> program.isEmpty() || spec.program().equals(program.get())),
                seed);
        // Sixteen tests share a machine of perhaps two cores, and so do their programs.
        return new Plan(plan.seed(), plan.items(), plan.deadlines(), 5 * plan.budgetMillis(), plan.memoryMebibytes());
    }

    /** The program that a jar says it is; empty if it says nothing, like the reference, or is no jar. */
    static Optional<String> program(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest().getMainAttributes().getValue("Netgrade-Program"));
        } catch (IOException unrunnable) {
            return Optional.of("tcp-echo-threaded-server");
        }
    }

    static GradingRun.Report grade(Path jar, Plan plan) throws IOException {
        return WORKERS.grade(Order.of(plan, Files.size(jar)), jar);
    }

    /** As {@link #grade}, for the sake of the verdicts alone. */
    static GradingRun.Report verdicts(Path jar, Plan plan) throws IOException {
        return WORKERS.grade(Order.of(plan, Files.size(jar)).withoutShrinking(), jar);
    }

    /** The command that starts a worker, with a class path that begins with {@code first} if that is not empty. */
    static List<String> worker(String first) {
        String usual = System.getProperty("java.class.path");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                first.isEmpty() ? usual : first + File.pathSeparator + usual,
                Worker.class.getName());
    }

    /** Verdicts by id, such as {@code NET-01 -> FAILED}. */
    static Map<String, String> names(GradingRun.Report report) {
        return report.verdicts().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(), entry -> entry.getValue().name(), (a, b) -> a, TreeMap::new));
    }

    /** What was said of each of these, a line each. */
    static String said(GradingRun.Report report, Set<String> ids) {
        return report.verdicts().entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey().id()))
                .map(entry -> "\n  " + entry.getKey() + " " + sentence(entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String sentence(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return "failed: " + failed.evidence().finding().sentence() + "\n    "
                    + failed.evidence().smallest().events().stream()
                            .map(event -> event.step().words())
                            .collect(Collectors.joining("; "));
        }
        return verdict.name() + (verdict instanceof Verdict.NotGraded open ? ": " + open.because() : "");
    }

    /** The ids with this verdict. */
    static Set<String> with(Class<? extends Verdict> verdict, GradingRun.Report report) {
        return report.verdicts().entrySet().stream()
                .filter(entry -> verdict.isInstance(entry.getValue()))
                .map(Map.Entry::getKey)
                .map(RequirementKey::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
