package io.netgrade.grader.cell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectReader;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jars that attack whoever judges them. Each is an echo server with one mistake, the same in all, so there is something to
 * gain; none of them may hold a requirement that the harmless one among them loses, none may reach what is not its own, none
 * may change a verdict of the harmless jar that is judged beside it, and nothing of it may be left when it is over.
 */
@Tag("hostile")
final class HostileJarsTest {

    private static final ObjectReader OUTCOMES = Json.mapper().readerFor(Siege.Outcome.class);

    /** An ordinary user, where the tests are run by root. */
    private static final String SOMEBODY = "61001";

    @TempDir
    static Path place = Path.of(".");

    @TestFactory
    Stream<DynamicTest> eachAsAUserOfItsOwn() throws IOException, InterruptedException {
        return tests(Isolation.UID, List.of());
    }

    @TestFactory
    Stream<DynamicTest> eachInASandboxOfAnOrdinaryUser() throws IOException, InterruptedException {
        return tests(
                Isolation.SANDBOX,
                Machine.isRoot()
                        ? List.of("setpriv", "--reuid=" + SOMEBODY, "--regid=" + SOMEBODY, "--clear-groups", "--")
                        : List.of());
    }

    @TestFactory
    Stream<DynamicTest> eachInAContainer() throws IOException, InterruptedException {
        if (Engine.answers() && Engine.image(CellImage.NAME).isEmpty()) {
            CellImage.make(CellImage.NAME);
        }
        return tests(Isolation.CONTAINER, List.of());
    }

    private static Stream<DynamicTest> tests(Isolation isolation, List<String> asWhom)
            throws IOException, InterruptedException {
        requireEverythingFor(isolation);
        List<Siege.Outcome> outcomes = siege(isolation, asWhom);
        Siege.Outcome harmless = outcomes.get(0);
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.jar() + " at " + isolation.label(), () -> assertNothingGained(outcome, harmless)));
    }

    /** What is missing for a level is named; in CI nothing may be missing. */
    private static void requireEverythingFor(Isolation isolation) {
        Levels.here(java.util.Optional.empty()).of(isolation).checks().stream()
                .filter(check -> !check.met())
                // As whom the tests are run is not as whom the jars are judged.
                .filter(check -> !check.what().equals("an ordinary user"))
                .findFirst()
                .ifPresent(lacking -> {
                    String left = "hostile jars are not tried at level " + isolation.label() + ", which lacks "
                            + lacking.what() + " (" + lacking.detail() + "); to get it: " + lacking.remedy();
                    if (System.getenv("CI") != null) {
                        throw new IllegalStateException(left);
                    }
                    abort(left);
                });
    }

    private static void assertNothingGained(Siege.Outcome outcome, Siege.Outcome harmless) {
        TreeSet<String> gained = new TreeSet<>();
        outcome.verdicts().forEach((requirement, verdict) -> {
            if (verdict.equals("PASSED") && !Objects.equals(harmless.verdicts().get(requirement), verdict)) {
                gained.add(requirement);
            }
        });
        assertAll(
                () -> assertEquals(new TreeSet<>(), gained, "gained"),
                () -> assertEquals(List.of(), outcome.reached(), "reached"),
                () -> assertEquals(harmless.verdicts(), outcome.neighbours(), "the neighbour's verdicts"),
                () -> assertEquals(List.of(), outcome.left(), "left behind"),
                () -> assertTrue(outcome.verdicts().containsValue("FAILED"), "even the harmless one has a mistake"));
    }

    /** Judges them all in a process of its own, for which everything that it needs is copied to where anybody can read it. */
    private static List<Siege.Outcome> siege(Isolation isolation, List<String> asWhom)
            throws IOException, InterruptedException {
        Path copy = Files.createDirectory(place.resolve(isolation.label()));
        List<String> command = new ArrayList<>(asWhom);
        command.addAll(List.of(java(), "-cp", Copies.ofClassPath(copy), Siege.class.getName(), isolation.name()));
        command.addAll(Copies.of(jars(), copy));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Siege.Outcome> outcomes = new ArrayList<>();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Siege.Outcome outcome = OUTCOMES.readValue(line);
                System.out.println(isolation.label() + " " + outcome.summary());
                outcomes.add(outcome);
            }
        }
        assertEquals(0, process.waitFor(), "the siege itself failed");
        assertEquals(jars().size(), outcomes.size(), "each jar was judged");
        return outcomes;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The harmless one first. */
    private static List<Path> jars() throws IOException {
        Path folder = Path.of(System.getProperty("netgrade.home"), "demo", "hostile");
        List<Path> jars = new ArrayList<>(List.of(folder.resolve("harmless.jar")));
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted()
                    .filter(file -> file.getFileName().toString().matches(System.getProperty("netgrade.only", ".*")))
                    .filter(file -> !file.endsWith("harmless.jar"))
                    .forEach(jars::add);
        }
        return jars;
    }
}
