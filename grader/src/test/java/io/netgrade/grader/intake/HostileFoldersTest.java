package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.files;
import static io.netgrade.grader.intake.Handouts.ids;
import static io.netgrade.grader.intake.Handouts.jar;
import static io.netgrade.grader.intake.Handouts.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which somebody laid links and misleading names. Windows lets ordinary users make neither. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ordinary users can make neither there")
final class HostileFoldersTest {

    @TempDir
    private Path place = Path.of(".");

    private Path folder = Path.of(".");

    @BeforeEach
    void aGoodJar() throws IOException {
        folder = Handouts.write(place.resolve("sheet"), files("good.jar"));
    }

    private Intake intake() throws IOException {
        return Handouts.intake(folder, place.resolve("copies"));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = Handouts.write(place.resolve("outside"), files("secret.jar", "more/secret.jar"));
        Files.createSymbolicLink(folder.resolve("file.jar"), outside.resolve("secret.jar"));
        Files.createSymbolicLink(folder.resolve("folder"), outside.resolve("more"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createDirectories(folder.resolve("anna/target"));
        Files.createSymbolicLink(folder.resolve("anna/target/submission.jar"), outside.resolve("secret.jar"));
        Intake intake = intake();
        assertEquals(List.of("good"), ids(intake));
        assertTrue(problems(intake)
                .containsAll(List.of(
                        "NoRegularFile file.jar",
                        "NoRegularFile folder",
                        "NoRegularFile loop",
                        "NoRegularFile anna/target/submission.jar")));
        assertTrue(
                intake.problems().stream().anyMatch(problem -> problem.from().equals(List.of(Student.called("anna")))),
                "a student whose jar is a link handed in something");
    }

    @Test
    void metadataThatAreALinkAreNotRead() throws IOException {
        Path outside = Handouts.write(place.resolve("outside"), files("secret.yml"));
        Path link = Path.of("submission_metadata.yml");
        Path inEach = Handouts.write(place.resolve("in-each"), files("submission_7/x.jar"));
        Files.createSymbolicLink(inEach.resolve("submission_7").resolve(link), outside.resolve("secret.yml"));
        assertEquals(
                List.of("Metadata submission_7/", "NoRegularFile submission_7/submission_metadata.yml"),
                problems(Handouts.intake(inEach, place.resolve("copies"))));
        Path atTop = Handouts.write(place.resolve("at-top"), files("submission_7/x.jar"));
        Files.createSymbolicLink(atTop.resolve(link), outside.resolve("secret.yml"));
        assertInstanceOf(
                Problem.NoRegularFile.class, Handouts.refusal(atTop, Optional.empty(), place.resolve("copies")));
    }

    @Test
    void theSourceItselfMayBeALink() throws IOException {
        Path checkouts = Handouts.write(
                place.resolve("storage"),
                files("echo-anna-a/target/submission.jar", "echo-anna-b/target/submission.jar"));
        Path link = Files.createSymbolicLink(place.resolve("echo-submissions"), checkouts);
        Intake intake = Handouts.intake(link, place.resolve("copies"));
        assertEquals(List.of("anna-a", "anna-b"), ids(intake), "users begin where the link's name says");
        assertEquals(List.of(), problems(intake));
    }

    @Test
    void aSourceThatIsGoneIsNamed() {
        Path gone = place.resolve("gone");
        Refused refused = assertThrows(Refused.class, () -> FolderSource.open(gone, Bounds.DEFAULT));
        assertEquals(gone.toString(), refused.problem().at());
    }

    @Test
    void namesThatMisleadAreRefused() throws IOException {
        Files.write(folder.resolve("a\u202Erab.jar"), jar("1"));
        Files.write(folder.resolve("b\u001b[31m.jar"), jar("2"));
        Files.write(folder.resolve("c\\d.jar"), jar("3"));
        Intake intake = intake();
        assertEquals(List.of("good"), ids(intake));
        assertEquals(3, intake.problems().size());
        intake.problems().forEach(problem -> assertInstanceOf(Problem.UnsafeName.class, problem));
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreRefused() throws IOException {
        Files.write(folder.resolve("Anna.jar"), jar("1"));
        Files.write(folder.resolve("anna.jar"), jar("2"));
        Intake intake = intake();
        assertEquals(List.of("good"), ids(intake));
        assertEquals(List.of("SameName Anna.jar", "SameName anna.jar"), problems(intake));
    }

    @Test
    void aFolderWithoutEndIsRefused() throws IOException {
        Bounds few = new Bounds(10, 10, 1 << 20, 1 << 20, 100, 32);
        for (int i = 0; i < 10; i++) {
            Files.createFile(folder.resolve(i + ".txt"));
        }
        Intake.Result result = Intake.of(folder, Optional.empty(), place, few);
        assertInstanceOf(Problem.TooManyEntries.class, ((Intake.Result.Unusable) result).problem());
    }

    @Test
    void jarsOfAFolderAreUsedWhereTheyAreAndBounded() throws IOException {
        Files.write(folder.resolve("long.jar"), new byte[2000]);
        Bounds tight = new Bounds(10, 10, jar("good.jar").length, 1, 100, 32);
        Intake intake =
                ((Intake.Result.Usable) Intake.of(folder, Optional.empty(), place.resolve("copies"), tight)).intake();
        assertEquals(
                folder.toRealPath().resolve("good.jar"),
                Handouts.byId(intake, "good").latest().jar());
        assertEquals(List.of("TooLong long.jar"), problems(intake));
    }
}
