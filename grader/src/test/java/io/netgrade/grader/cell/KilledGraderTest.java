package io.netgrade.grader.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.dockerjava.api.command.InspectVolumeResponse;
import com.github.dockerjava.api.model.Container;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A grader that is killed in the middle leaves its containers and its volume; the next one removes them. */
@Tag(Tier.DEEP)
@Isolated("measures what it does to the machine")
final class KilledGraderTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void whatItLeftIsSweptByTheNext() throws IOException, InterruptedException {
        new AtLevel(Isolation.CONTAINER).requireEverything();
        Process grader = grader();
        String owner = "/" + grader.pid() + "/";
        try {
            awaitRunningContainer(grader, owner);
        } finally {
            grader.destroyForcibly().waitFor();
        }
        assertFalse(left(owner).isEmpty(), "nothing is left that could be swept");
        try (Levels levels = Levels.here(Optional.empty());
                Cell next = levels.of(Isolation.CONTAINER).open()) {
            assertEquals(Isolation.CONTAINER, next.isolation());
            assertEquals(List.of(), left(owner));
        }
    }

    private static Process grader() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path reference = AtLevel.demo().resolve("reference.jar");
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Judging.class.getName(),
                        Isolation.CONTAINER.name(),
                        reference.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitRunningContainer(Process grader, String owner) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (containers(owner).noneMatch(container -> "running".equals(container.getState()))) {
            assertTrue(grader.isAlive() && System.nanoTime() < until, "it never started a container");
            Thread.onSpinWait();
        }
    }

    private static List<String> left(String owner) {
        return Stream.concat(
                        containers(owner).map(Container::getId), volumes(owner).map(InspectVolumeResponse::getName))
                .toList();
    }

    private static Stream<Container> containers(String owner) {
        return Engine.client()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(Engine.OWNER))
                .exec()
                .stream()
                .filter(container -> isOf(owner, container.getLabels()));
    }

    private static Stream<InspectVolumeResponse> volumes(String owner) {
        List<InspectVolumeResponse> all = Engine.client()
                .listVolumesCmd()
                .withFilter("label", List.of(Engine.OWNER))
                .exec()
                .getVolumes();
        return all == null ? Stream.of() : all.stream().filter(volume -> isOf(owner, volume.getLabels()));
    }

    private static boolean isOf(String owner, Map<String, String> labels) {
        return labels.getOrDefault(Engine.OWNER, "").contains(owner);
    }
}
