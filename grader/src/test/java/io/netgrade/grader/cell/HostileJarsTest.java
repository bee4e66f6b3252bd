package io.netgrade.grader.cell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectReader;
import io.netgrade.suite.worker.Json;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Jars that attack whoever judges them. Each is an echo server with one mistake, the same in all, so there is something to
 * gain; none of them may hold a requirement that the harmless one among them loses, none may reach what is not its own, none
 * may change a verdict of the harmless jar that is judged beside it, and nothing of it may be left when it is over.
 */
@Tag(Tier.SLICED)
@Isolated("counts the processes and files of this machine")
final class HostileJarsTest {

    private static final ObjectReader OUTCOMES = Json.mapper().readerFor(Siege.Outcome.class);

    /** What the report says of some, besides what they lose. */
    private static final Map<String, String> REMARKED = Map.of(
            "fork-bomb", "processes",
            "leaves-orphans", "processes",
            "thread-bomb", "threads",
            "endless-output", "output",
            "endless-errors", "output",
            "file-flood", "files",
            "deep-folders", "files",
            "launcher-agent", "manifest Launcher-Agent-Class",
            "class-path-outside", "manifest Class-Path",
            "shadows-ours", "entries");

    /** For each protection one that would get through if it were not there, at the level that protects in a way of its own. */
    private static final Map<Isolation, Set<String>> FAST = Map.of(
            Isolation.SANDBOX, Set.of("reads-around", "signals-everybody", "fork-bomb", "forged-verdicts"),
            Isolation.UID, Set.of("writes-around", "connects-elsewhere", "daemonizes", "launcher-agent"),
            Isolation.CONTAINER, Set.of("native-hog", "big-file", "endless-output", "relays-to-a-neighbour"));

    @TempDir
    static Path place = Path.of(".");

    @TestFactory
    Stream<DynamicTest> eachAsAUserOfItsOwn() throws IOException, InterruptedException {
        return tests(Isolation.UID);
    }

    @TestFactory
    Stream<DynamicTest> eachInASandbox() throws IOException, InterruptedException {
        return tests(Isolation.SANDBOX);
    }

    @TestFactory
    Stream<DynamicTest> eachInAContainer() throws IOException, InterruptedException {
        return tests(Isolation.CONTAINER);
    }

    private static Stream<DynamicTest> tests(Isolation isolation) throws IOException, InterruptedException {
        AtLevel level = new AtLevel(isolation);
        level.requireEverything();
        List<Siege.Outcome> outcomes = new ArrayList<>();
        for (String line : level.run(Siege.class, jars(isolation), place)) {
            Siege.Outcome outcome = OUTCOMES.readValue(line);
            System.out.println(isolation.label() + " " + outcome.summary());
            outcomes.add(outcome);
        }
        Siege.Outcome harmless = outcomes.get(0);
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.jar() + " at " + isolation.label(), () -> assertNothingGained(outcome, harmless)));
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
                () -> assertTrue(isRemarked(outcome), () -> "nothing is said of it: " + outcome.remarks()),
                () -> assertTrue(outcome.verdicts().containsValue("FAILED"), "even the harmless one has a mistake"));
    }

    private static boolean isRemarked(Siege.Outcome outcome) {
        String about = REMARKED.get(outcome.jar());
        return about == null
                || outcome.remarks().stream().anyMatch(remark -> remark.about().equals(about));
    }

    /** The harmless one first. */
    private static List<Path> jars(Isolation isolation) throws IOException {
        Path folder = AtLevel.demo().resolve("hostile");
        Path harmless = folder.resolve("harmless.jar");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all =
                    files.filter(file -> !file.equals(harmless)).sorted().toList();
            Set<String> here = Objects.requireNonNull(FAST.get(isolation));
            List<Path> fast =
                    all.stream().filter(file -> here.contains(name(file))).toList();
            assertEquals(here.size(), fast.size(), () -> "a program of the fast tier is gone: " + here);
            List<Path> chosen = Tier.cases(
                    "hostile submissions at level " + isolation.label(), all, fast, file -> name(file) + isolation);
            return Stream.concat(Stream.of(harmless), chosen.stream()).toList();
        }
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName()).replace(".jar", "");
    }
}
