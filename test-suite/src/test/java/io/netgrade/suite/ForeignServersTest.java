package io.netgrade.suite;

import io.netgrade.tiers.Precondition;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that nobody here wrote lose nothing but what they chose themselves: what else they lost would be our mistake. */
@Tag(Tier.SLICED)
final class ForeignServersTest {

    private static final long SEED = 3_112;

    /** What must be installed, by jar. */
    private static final Map<String, Path> NEEDED = Map.of("nginx.jar", Path.of("/usr/sbin/nginx"));

    static List<Path> programs() {
        return TestedJars.foreign();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("programs")
    void losesWhatItChose(Path jar) throws IOException {
        Path needed = NEEDED.get(jar.getFileName().toString());
        if (needed != null && !Files.isExecutable(needed)) {
            throw Precondition.missing("this test needs " + needed + ": apt-get install nginx-light");
        }
        DeclaredLosses.assertExact(jar, Grading.everythingOf(jar, SEED));
    }
}
