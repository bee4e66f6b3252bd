package io.netgrade.grader.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class IntakeProperties {

    /** What holds of every layout, whatever lies there; mixtures are strays to it. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> who = Arbitraries.of("anna", "ben", "Cem", "Zoë", "x y", "7", "con");
        Arbitrary<String> what = Arbitraries.of(
                "%s.jar",
                "%s/submission.jar",
                "%s/target/submission.jar",
                "%s/notes.txt",
                "%s.zip",
                "%s_7_assignsubmission_file_/a.jar",
                "%s_8_assignsubmission_file_b.jar",
                "%s_11_21_x.jar",
                "%s_LATE_11_22_x-1.jar",
                "submission_%s/x.jar",
                "echo-%s/pom.xml",
                "echo-%s/x.jar",
                ".DS_Store",
                "__MACOSX/%s");
        return who.flatMap(name -> what.map(form -> form.formatted(name)));
    }

    /** Runs with a folder that lasts as long as the try. */
    private interface In {
        void run(Path folder) throws IOException;
    }

    private static void inFolder(In action) throws IOException {
        Path folder = Files.createTempDirectory("netgrade-intake-");
        try {
            action.run(folder);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private static List<Map.Entry<String, byte[]>> shuffled(Map<String, byte[]> files, long seed) {
        List<Map.Entry<String, byte[]>> order = new ArrayList<>(files.entrySet());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** Names without those that are a folder of others. */
    private static Map<String, byte[]> files(List<String> names) {
        return new TreeMap<>(Handouts.files(names.toArray(String[]::new)));
    }

    @Property(tries = 60)
    void theOrderOfFilesTheArchiveAndTheLanguageMakeNoDifference(
            @ForAll @Size(min = 1, max = 12) List<@From("names") String> names,
            @ForAll Layout layout,
            @ForAll long seed)
            throws IOException {
        Map<String, byte[]> files = files(names);
        Locale before = Locale.getDefault();
        inFolder(folder -> {
            Path here = Handouts.write(folder.resolve("all"), files);
            Path zip = Handouts.zip(folder.resolve("all.zip"), shuffled(files, seed));
            Optional<Layout> named = Optional.of(layout);
            String first = told(Intake.of(here, named, copies(folder, "1")));
            try {
                // Where 'I' in lower case has no dot.
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertEquals(first, told(Intake.of(zip, named, copies(folder, "2"))));
            } finally {
                Locale.setDefault(before);
            }
        });
    }

    private static String told(Intake.Result result) {
        return result instanceof Intake.Result.Usable usable
                ? String.join("\n", Handouts.told(usable.intake()))
                : ((Intake.Result.Unusable) result).problem().sentence();
    }

    private static Path copies(Path folder, String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @Property(tries = 60)
    void everyFileIsASubmissionPartOfOneAProblemOrIgnored(
            @ForAll @Size(min = 1, max = 12) List<@From("names") String> names, @ForAll Layout layout)
            throws IOException {
        Map<String, byte[]> files = files(names);
        inFolder(folder -> {
            Path here = Handouts.write(folder.resolve("all"), files);
            Intake.Result result = Intake.of(here, Optional.of(layout), copies(folder, "copies"));
            if (result instanceof Intake.Result.Usable usable) {
                String told = String.join("\n", Handouts.told(usable.intake()));
                for (String name : files.keySet()) {
                    assertTrue(told.contains(name.replaceFirst("/.*", "")), name + " is not in\n" + told);
                }
                List<String> ids = Handouts.ids(usable.intake());
                assertEquals(ids.stream().distinct().sorted().toList(), ids);
            }
        });
    }

    @Property(tries = 200)
    void noNameInAnArchiveIsWrittenTo(@ForAll @Size(min = 1, max = 4) List<String> names) throws IOException {
        List<RawZip.Entry> entries = names.stream()
                .map(name -> RawZip.Entry.of(name + ".jar", Handouts.jar("x"))
                        .name((name + ".jar").getBytes(StandardCharsets.UTF_8), 0))
                .toList();
        inFolder(folder -> {
            Path zip = Files.write(folder.resolve("a.zip"), RawZip.bytes(entries));
            Path copies = copies(folder, "copies");
            Intake.Result result = Intake.of(zip, Optional.of(Layout.FOLDER), copies);
            Intake intake = ((Intake.Result.Usable) result).intake();
            assertTrue(!intake.submissions().isEmpty() || !intake.problems().isEmpty());
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> expected = new ArrayList<>(List.of(folder, zip, copies));
                intake.submissions().forEach(one -> expected.add(one.latest().jar()));
                assertEquals(expected.stream().sorted().toList(), all.sorted().toList());
            }
        });
    }

    /** A byte that comes out otherwise, as transfers and attackers make them. */
    record Slip(int place, byte value) {}

    @Provide
    Arbitrary<List<Slip>> slips() {
        // Most of what a directory says is in small numbers, in a small archive near its end.
        Arbitrary<Integer> places = Arbitraries.oneOf(Arbitraries.integers().between(0, 199), Arbitraries.integers());
        Arbitrary<Byte> values = Arbitraries.oneOf(Arbitraries.of((byte) 0, (byte) 1, (byte) -1), Arbitraries.bytes());
        return Combinators.combine(places, values)
                .as(Slip::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 2000)
    void aGarbledArchiveAndAGarbledJarGetAnAnswer(@ForAll("slips") List<Slip> slips) throws IOException {
        inFolder(folder -> {
            Path whole = Handouts.zip(folder.resolve("whole.zip"), Handouts.files("a.jar", "submission_metadata.yml"));
            byte[] bytes = Files.readAllBytes(whole);
            for (Slip slip : slips) {
                bytes[bytes.length - 1 - Math.floorMod(slip.place(), bytes.length)] = slip.value();
            }
            Path garbled = Files.write(folder.resolve("garbled.zip"), bytes);
            Path copies = copies(folder, "copies");
            assertDoesNotThrow(() -> Intake.of(garbled, Optional.empty(), copies));
            assertDoesNotThrow(() -> JarCheck.fault(garbled));
        });
    }

    /** Of what makes names devices, hidden, options, too long, or spelled in several ways. */
    @Provide
    Arbitrary<String> keys() {
        Arbitrary<String> part = Arbitraries.of(
                "con", "CON", "aux.", "nul", "Com1", "lpt9", ".", "-", "_", "txt", "7", " ", "/", "x".repeat(60));
        Arbitrary<String> letter =
                Arbitraries.of("a", "B", "\u00fc", "u\u0308", "\u00c9", "\u00df", "\u0130", "\u03a3", "\ufb01");
        return Arbitraries.oneOf(part, letter).list().ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static String respelled(String key, int way) {
        return switch (way) {
            case 0 -> key.toUpperCase(Locale.ROOT);
            case 1 -> key.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(key, Normalizer.Form.NFC);
            default -> Normalizer.normalize(key, Normalizer.Form.NFD);
        };
    }

    @Property(tries = 1000)
    void anIdCanNameAFileAnywhere(@ForAll String any, @ForAll("keys") String mixed) {
        assertCanNameAFile(any);
        assertCanNameAFile(mixed);
    }

    private static void assertCanNameAFile(String key) {
        String id = SubmissionId.of(key);
        assertTrue(id.matches("[a-z0-9_][a-z0-9._-]{0,79}"), id);
        assertTrue(!id.endsWith(".") && !id.matches("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"), id);
    }

    @Property(tries = 1000)
    void aKeyHasOneIdHoweverItIsSpelled(@ForAll("keys") String key, @ForAll @IntRange(max = 3) int way) {
        assertEquals(SubmissionId.of(key), SubmissionId.of(respelled(key, way)));
    }

    @Property(tries = 1000)
    void keysThatAreNotOneNameHaveDifferentIds(@ForAll("keys") String one, @ForAll("keys") String other) {
        assertEquals(
                EntryPath.folded(one).equals(EntryPath.folded(other)),
                SubmissionId.of(one).equals(SubmissionId.of(other)));
    }
}
