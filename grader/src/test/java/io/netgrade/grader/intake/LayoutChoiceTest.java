package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.both;
import static io.netgrade.grader.intake.Handouts.files;
import static io.netgrade.grader.intake.Handouts.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which layout it is, and which folders are only around it. */
final class LayoutChoiceTest {

    @TempDir
    private Path place = Path.of(".");

    @Test
    void namesOfSeveralLayoutsAreNotGuessed() throws IOException {
        Path folder = Handouts.write(
                place.resolve("mixed"), files("muelleranna_77_1001_submission.jar", "ben.jar", "submission_5/x.jar"));
        Problem refusal = Handouts.refusal(folder, Optional.empty(), place.resolve("copies"));
        for (String expected : List.of("--layout folder", "--layout canvas", "--layout gradescope")) {
            assertTrue(refusal.message().contains(expected), refusal.message());
        }
        Intake named = Handouts.intake(folder, Optional.of(Layout.FOLDER), place.resolve("copies"));
        assertEquals(List.of("ben", "muelleranna_77_1001_submission", "submission_5"), ids(named));
    }

    @ParameterizedTest
    @CsvSource({
        "all/anna.jar all/ben.jar,                                    anna ben",
        "all/anna/a.jar all/ben/b.jar,                                anna ben",
        "all/all/anna/a.jar all/all/ben/b.jar,                        anna ben",
        "anna/a.jar,                                                  anna",
        "anna/target/submission.jar anna/src/Main.java,               anna",
        "all/Anna_1_assignsubmission_file_/a.jar,                     moodle-1",
        "Anna_1_assignsubmission_file_/a.jar,                         moodle-1",
        "all/muelleranna_77_1001_submission.jar,                      canvas-77"
    })
    void foldersAroundEverythingMakeNoDifference(String names, String ids) throws IOException {
        assertEquals(List.of(ids.split(" ")), ids(both(place, "wrapped", files(names.split(" ")))));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutCanBeNamedAndDescribesItself(Layout layout) {
        assertEquals(Optional.of(layout), Layout.of(layout.label()));
        assertTrue(layout.label().matches("[a-z-]+") && !layout.looks().isBlank());
    }
}
