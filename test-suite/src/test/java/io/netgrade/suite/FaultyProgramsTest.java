package io.netgrade.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every faulty program loses exactly what is written on it. */
@Tag("faulty")
final class FaultyProgramsTest {

    private static final long SEED = 20_261_121;

    static Stream<Path> programs() {
        return Stream.of("faulty", "degenerate", "broken")
                .flatMap(kind -> Grading.jars(kind).stream())
                .filter(DeclaredLosses::existFor);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void losesExactlyWhatIsWrittenOnIt(Path jar) throws IOException {
        DeclaredLosses.assertExact(jar, DeclaredLosses.planFor(jar, SEED));
    }
}
