package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.suite.exercise.RequirementSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The fast tier's faulty programs fail every requirement, and the committed list names them. */
final class FastTierTest {

    private static final Path FILE = Path.of("FAST-TIER.md");

    private final FastTier tier = FastTier.of(LossTableRow.all());

    @Test
    void everyRequirementIsFailedByAProgramOfTheFastTier() {
        Set<String> all = Exercises.catalogue().specs().stream()
                .map(RequirementSpec::key)
                .map(key -> key.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, tier.requirements());
    }

    @Test
    void theCommittedListIsTheOneThatIsGenerated() throws IOException {
        if ("write".equals(System.getProperty("netgrade.losses"))) {
            Files.writeString(FILE, tier.markdown());
        }
        assertEquals(tier.markdown(), Files.readString(FILE), () -> "write it anew: " + FastTier.REGENERATE);
    }
}
