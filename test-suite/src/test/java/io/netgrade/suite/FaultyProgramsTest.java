package io.netgrade.suite;

import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every faulty program loses exactly what is written on it. */
@Tag(Tier.SLICED)
final class FaultyProgramsTest {

    static final long SEED = 20_261_121;

    static List<Path> programs() {
        return TestedJars.faulty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("programs")
    void losesExactlyWhatIsWrittenOnIt(Path jar) throws IOException {
        DeclaredLosses.assertExact(jar, DeclaredLosses.planFor(jar, SEED, Tier.isDeep()));
    }

    /** What other requirements come upon by chance is failed in its name, so its own check must be seen to find it alone. */
    @Test
    void whatIsCarriedOverIsFoundByItsOwnCheckToo() throws IOException {
        Path jar = Grading.jar("faulty", DeclaredLosses.CARRIES_OVER);
        DeclaredLosses.assertExact(jar, DeclaredLosses.planOfHistoryAlone(jar, SEED));
    }
}
