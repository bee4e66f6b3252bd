package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that nobody here wrote lose nothing but what they chose themselves: what else they lost would be our mistake. */
@Tag("foreign")
final class ForeignServersTest {

    private static final long SEED = 3_112;

    /** What must be installed, by jar. */
    private static final Map<String, Path> NEEDED = Map.of("nginx.jar", Path.of("/usr/sbin/nginx"));

    static Stream<Path> programs() {
        return Grading.jars("foreign").stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void losesWhatItChose(Path jar) throws IOException {
        Path needed = NEEDED.get(jar.getFileName().toString());
        if (needed != null && !Files.isExecutable(needed)) {
            missing("this test needs " + needed + ": apt-get install nginx-light");
        }
        DeclaredLosses.assertExact(jar, Grading.everythingOf(jar, SEED));
    }

    private static void missing(String what) {
        if (System.getenv("CI") != null) {
            fail(what);
        }
        Assumptions.abort(what);
    }
}
