package io.netgrade.grader.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Where a submission is judged does not change what comes of it: of some programs of every kind, at every level. */
@Tag(Tier.DEEP)
@Isolated("measures what it does to the machine")
final class SameVerdictsTest {

    /**
     * The reference, right programs in two styles, and faulty ones that lose the same every time, by what levels see in
     * different ways: bytes, threads of another user, signals, time on the processor, datagrams.
     */
    private static final List<Path> JARS = Stream.of(
                    "reference.jar",
                    "innocent/nio-selector.jar",
                    "innocent/hello-client-scanner.jar",
                    "faulty/stops-at-byte-ff.jar",
                    "faulty/keeps-a-thread-per-session.jar",
                    "faulty/ignores-sigterm.jar",
                    "faulty/hello-polls-without-pause.jar",
                    "faulty/udp-hello-client-takes-any-datagram.jar")
            .map(AtLevel.demo()::resolve)
            .toList();

    @TempDir
    static Path place = Path.of(".");

    private static List<String> plain = List.of();

    @BeforeAll
    static void judgeThemWithoutWalls() throws IOException, InterruptedException {
        JARS.forEach(jar -> {
            if (!Files.exists(jar)) {
                throw new IllegalStateException(jar + " is gone; name another");
            }
        });
        plain = new AtLevel(Isolation.NONE).run(Judging.class, JARS, place);
    }

    @TestFactory
    Stream<DynamicTest> asAUserOfItsOwn() throws IOException, InterruptedException {
        return compared(Isolation.UID);
    }

    @TestFactory
    Stream<DynamicTest> inASandbox() throws IOException, InterruptedException {
        return compared(Isolation.SANDBOX);
    }

    @TestFactory
    Stream<DynamicTest> inAContainer() throws IOException, InterruptedException {
        return compared(Isolation.CONTAINER);
    }

    private static Stream<DynamicTest> compared(Isolation isolation) throws IOException, InterruptedException {
        AtLevel level = new AtLevel(isolation);
        level.requireEverything();
        List<String> walled = new ArrayList<>(level.run(Judging.class, JARS, place));
        return IntStream.range(0, JARS.size())
                .mapToObj(jar -> DynamicTest.dynamicTest(
                        JARS.get(jar).getFileName() + " at " + isolation.label(),
                        () -> assertEquals(plain.get(jar), walled.get(jar))));
    }
}
