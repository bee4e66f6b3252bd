package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.ids;
import static io.netgrade.grader.intake.Handouts.jar;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.netgrade.grader.intake.RawZip.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that came broken, or are none; nobody meant harm. */
final class BrokenArchivesTest {

    private static final Entry GOOD = Entry.of("good.jar", jar("good"));

    @TempDir
    private Path place = Path.of(".");

    private Path zip = Path.of(".");
    private Path copies = Path.of(".");

    @BeforeEach
    void places() {
        zip = place.resolve("upload.zip");
        copies = place.resolve("copies");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 25, 60})
    void aTruncatedArchiveIsNoArchive(int missing) throws IOException {
        byte[] whole = RawZip.bytes(List.of(GOOD, Entry.of("other.jar", jar("other"))));
        Files.write(zip, Arrays.copyOf(whole, whole.length - missing));
        assertInstanceOf(Problem.UnreadableArchive.class, Handouts.refusal(zip, Optional.empty(), copies));
    }

    @Test
    void whatIsMissingInTheMiddleDamagesWhatWasThere() throws IOException {
        byte[] whole = RawZip.bytes(List.of(GOOD, Entry.of("other.jar", jar("other"))));
        byte[] cut = new byte[whole.length - 50];
        System.arraycopy(whole, 0, cut, 0, 100);
        System.arraycopy(whole, 150, cut, 100, whole.length - 150);
        Files.write(zip, cut);
        // Readers may find the directory all the same, since what comes before an archive is allowed to be anything.
        Files.createDirectories(copies);
        Intake.Result result = Intake.of(zip, Optional.of(Layout.FOLDER), copies);
        if (result instanceof Intake.Result.Usable usable) {
            assertFalse(ids(usable.intake()).contains("good"));
            assertFalse(usable.intake().problems().isEmpty());
        } else {
            assertInstanceOf(Problem.UnreadableArchive.class, ((Intake.Result.Unusable) result).problem());
        }
    }

    @Test
    void whatIsNoArchiveIsSaid() throws IOException {
        Files.writeString(zip, "not a zip");
        assertInstanceOf(Problem.UnreadableArchive.class, Handouts.refusal(zip, Optional.empty(), copies));
        assertInstanceOf(Problem.NoSource.class, Handouts.refusal(place.resolve("nowhere"), Optional.empty(), copies));
    }
}
