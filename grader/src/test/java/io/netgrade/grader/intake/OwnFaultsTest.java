package io.netgrade.grader.intake;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.intake.RawZip.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of this tool, or of the machine, is told neither as a broken download nor as a student's bad jar. */
final class OwnFaultsTest {

    @TempDir
    private Path place = Path.of(".");

    @Test
    void whatFailsAfterAnArchivesDirectoryIsReadIsNoBrokenDownload() throws IOException {
        Path zip = RawZip.write(place.resolve("upload.zip"), Entry.of("a.jar", new byte[2 << 20]));
        Bounds impossible = new Bounds(100, 100, 1 << 20, 1 << 20, 0, 32);
        assertThrows(ArithmeticException.class, () -> Intake.of(zip, Optional.empty(), place, impossible));
    }

    @Test
    void aFileThatIsNotThereIsNoBadJar() throws IOException {
        Path garbled = Files.writeString(place.resolve("x.jar"), "this is no jar");
        assertTrue(JarCheck.fault(garbled).isPresent());
        assertThrows(NoSuchFileException.class, () -> JarCheck.fault(place.resolve("gone.jar")));
    }
}
