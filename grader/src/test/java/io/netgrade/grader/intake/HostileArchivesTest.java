package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.ids;
import static io.netgrade.grader.intake.Handouts.jar;
import static io.netgrade.grader.intake.Handouts.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.intake.RawZip.Entry;
import io.netgrade.grader.intake.Student.Attribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that attack whoever opens them. Beside each hostile entry lies a good jar, which must be taken all the same. */
final class HostileArchivesTest {

    private static final Entry GOOD = Entry.of("good.jar", jar("good"));

    @TempDir
    private Path place = Path.of(".");

    private Path zip() {
        return place.resolve("upload.zip");
    }

    private Path copies() {
        return place.resolve("copies");
    }

    private Intake intake(Entry... hostile) throws IOException {
        Entry[] all = Stream.concat(Arrays.stream(hostile), Stream.of(GOOD)).toArray(Entry[]::new);
        return Handouts.intake(RawZip.write(zip(), all), Optional.of(Layout.FOLDER), copies());
    }

    /** That the good jar alone was taken, and each other entry named. */
    private void assertRefused(Intake intake, String... problems) {
        assertEquals(List.of("good"), ids(intake));
        assertEquals(List.of(problems), problems(intake));
    }

    /** Whatever an archive holds, only copies of jars may appear, by names made here. */
    @AfterEach
    void nothingElseWasWritten() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            List<String> written = all.filter(
                            path -> !path.equals(place) && !path.equals(zip()) && !path.equals(copies()))
                    .map(path -> place.relativize(path).toString())
                    .toList();
            assertTrue(
                    written.stream().allMatch(name -> name.matches("copies/[a-z0-9][a-z0-9._-]*-\\d+\\.jar")),
                    written::toString);
        }
    }

    static Stream<String> dangerousNames() {
        return Stream.of(
                "../evil.jar",
                "../../../../tmp/evil.jar",
                "a/../../evil.jar",
                "..\\evil.jar",
                "/etc/evil.jar",
                "\\evil.jar",
                "C:\\evil.jar",
                "c:evil.jar",
                "a//evil.jar",
                "a/b\\evil.jar",
                "evil\u0000.jar",
                "evil\n.jar",
                "evil\u001b[2J.jar",
                "evil\u202Eraj.jar",
                "evil\u2066.jar",
                "ev\u00adil.jar",
                "d/".repeat(40) + "evil.jar",
                "x".repeat(2000) + ".jar");
    }

    @ParameterizedTest
    @MethodSource("dangerousNames")
    void aDangerousNameIsRefusedAndShownHarmlessly(String name) throws IOException {
        Intake intake = intake(Entry.of(name, jar("evil")));
        assertEquals(List.of("good"), ids(intake));
        Problem problem = intake.problems().get(0);
        assertInstanceOf(Problem.UnsafeName.class, problem);
        assertEquals(1, intake.problems().size());
        assertTrue(problem.message().length() < 400, problem.message());
        assertTrue(
                problem.message()
                        .codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT),
                problem.message());
    }

    @Test
    void linksAndDevicesAreRefused() throws IOException {
        byte[] target = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
        Intake intake = intake(
                Entry.of("link.jar", target).mode(0120777),
                Entry.of("folder", "/".getBytes(StandardCharsets.UTF_8)).mode(0120777),
                Entry.of("null.jar", new byte[0]).mode(0020666),
                Entry.of("pipe.jar", new byte[0]).mode(0010666));
        assertRefused(
                intake,
                "NoRegularFile folder",
                "NoRegularFile link.jar",
                "NoRegularFile null.jar",
                "NoRegularFile pipe.jar");
        assertTrue(intake.problems().get(1).message().startsWith("link.jar: is a symbolic link"));
        assertTrue(intake.problems().get(2).message().startsWith("null.jar: is a device or a pipe"));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] zeros = new byte[8 << 20];
        Intake intake = intake(Entry.deflated("bomb.jar", zeros));
        assertRefused(intake, "Bomb bomb.jar");
        assertEquals(
                Optional.of("bomb"),
                intake.problems().get(0).from().get(0).get(Attribute.LOGIN),
                "whose it is stays known");
    }

    @Test
    void whoLiesAboutSizesIsStoppedThere() throws IOException {
        byte[] zeros = new byte[8 << 20];
        byte[] jar = jar("x");
        Intake intake = intake(
                Entry.deflated("short.jar", zeros).size(1000),
                Entry.deflated("long.jar", jar).size(jar.length + 1),
                Entry.of("stored.jar", jar).size(jar.length - 1),
                Entry.deflated("sum.jar", jar).crc(1));
        assertRefused(intake, "Damaged long.jar", "Damaged short.jar", "Damaged stored.jar", "Damaged sum.jar");
        // Eight million zeros are not written to be counted.
        assertTrue(intake.problems().get(1).message().contains("it is longer than the 1000 bytes that it claims"));
    }

    @Test
    void entriesThatShareBytesAreRefused() throws IOException {
        byte[] jar = jar("shared");
        assertRefused(
                intake(
                        Entry.of("a.jar", jar),
                        Entry.of("b.jar", jar).sharing(0),
                        Entry.of("c.jar", jar).sharing(0)),
                "Overlapping a.jar",
                "Overlapping b.jar",
                "Overlapping c.jar");
    }

    @Test
    void aMillionEntriesAreNotEvenListed() throws IOException {
        Problem refusal = Handouts.refusal(RawZip.many(zip(), 1_000_000), Optional.empty(), copies());
        assertInstanceOf(Problem.TooManyEntries.class, refusal);
        assertTrue(refusal.message().contains("65535"), refusal.message());
    }

    @Test
    void entriesAreCountedToo() throws IOException {
        Bounds few = new Bounds(100, 100, 1 << 20, 1 << 20, 100, 32);
        Files.createDirectories(copies());
        assertInstanceOf(
                Problem.TooManyEntries.class,
                ((Intake.Result.Unusable) Intake.of(RawZip.many(zip(), 101), Optional.empty(), copies(), few))
                        .problem());
        assertInstanceOf(
                Intake.Result.Usable.class, Intake.of(RawZip.many(zip(), 100), Optional.empty(), copies(), few));
    }

    @Test
    void namesThatAreOneOnSomeSystemAreAllRefused() throws IOException {
        String composed = "M\u00fcller.jar";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertRefused(
                intake(
                        Entry.of("Anna.jar", jar("1")),
                        Entry.of("anna.jar", jar("2")),
                        Entry.of(composed, jar("3")),
                        Entry.of(decomposed, jar("4")),
                        Entry.of("BEN/x.jar", jar("5")),
                        Entry.of("ben/y.jar", jar("6")),
                        Entry.of("twice.jar", jar("7")),
                        Entry.of("twice.jar", jar("8")),
                        Entry.of("both", jar("9")),
                        Entry.of("both/x.jar", jar("10"))),
                "SameName Anna.jar",
                "SameName BEN",
                "SameName " + decomposed,
                "SameName " + composed,
                "SameName anna.jar",
                "SameName ben",
                "SameName both",
                "SameName twice.jar");
    }

    @Test
    void encryptedEntriesAndUnknownMethodsAreRefused() throws IOException {
        assertRefused(
                intake(
                        Entry.of("secret.jar", jar("1")).flags(1 << 11 | 1),
                        Entry.of("strange.jar", jar("2")).data(jar("2"), 77),
                        Entry.of("xz.jar", jar("3")).data(jar("3"), 95),
                        Entry.of("zstandard.jar", jar("4")).data(jar("4"), 93)),
                "Encrypted secret.jar",
                "Damaged strange.jar",
                "Damaged xz.jar",
                "Damaged zstandard.jar");
    }

    @Test
    void jarsThatAreTooLongAloneOrTogetherAreRefused() throws IOException {
        int length = jar("a").length;
        RawZip.write(
                zip(),
                Entry.of("a.jar", jar("a")),
                Entry.of("b.jar", jar("b")),
                Entry.of("c.jar", new byte[length + 1]));
        Files.createDirectories(copies());
        Bounds tight = new Bounds(100, 100, length, 2L * length - 1, 100, 32);
        Intake intake = ((Intake.Result.Usable) Intake.of(zip(), Optional.empty(), copies(), tight)).intake();
        assertEquals(List.of("a"), ids(intake));
        assertEquals(List.of("TooLong b.jar", "TooLong c.jar"), problems(intake));
    }

    @Test
    void archivesInArchivesStayClosed() throws IOException {
        Entry inner = Entry.of("anna/all.zip", RawZip.bytes(List.of(GOOD)));
        Intake intake = intake(inner);
        assertRefused(intake, "NoJar anna/");
        assertTrue(intake.problems().get(0).message().contains("anna/all.zip (archives in it are not opened)"));
    }

    @Test
    void oldToolsNamesAreRead() throws IOException {
        Intake intake = intake(
                Entry.of("anna\\submission.jar", jar("1")),
                Entry.of("x", jar("2")).name(new byte[] {'M', (byte) 0x81, '.', 'j', 'a', 'r'}, 0));
        assertEquals(Collections.emptyList(), problems(intake));
        assertEquals(3, intake.submissions().size());
        assertEquals(
                "anna/submission.jar", Handouts.byId(intake, "anna").latest().origin());
        assertTrue(intake.submissions().stream()
                .anyMatch(one -> one.latest().origin().equals("M\u00fc.jar")));
    }

    @Test
    void aCopyIsNeverWrittenThroughALink() throws IOException {
        Path outside = Files.createFile(zip().resolveSibling("copies-outside"));
        Files.createDirectories(copies());
        Files.createSymbolicLink(copies().resolve("good-1.jar"), outside);
        assertEquals(List.of("good"), ids(intake()));
        assertEquals(0, Files.size(outside));
        assertTrue(Files.isRegularFile(copies().resolve("good-1.jar"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
        Files.delete(outside);
    }
}
