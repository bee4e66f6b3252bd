package io.netgrade.grader.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.grader.intake.Student.Attribute;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What students hand in, as files and as archives. */
final class Handouts {

    private Handouts() {}

    /** A jar that Java can open; another one for another {@code mark}. */
    static byte[] jar(String mark) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMark: x\n".getBytes(StandardCharsets.UTF_8));
            add(zip, "mark.txt", mark.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Contents by name: jars of that mark, other files as text. */
    static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, name.endsWith(".jar") ? jar(name) : name.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    static Path write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        return folder;
    }

    static Path zip(Path zip, Map<String, byte[]> files) throws IOException {
        return zip(zip, new ArrayList<>(files.entrySet()));
    }

    /** In the order of the list. */
    static Path zip(Path zip, List<Map.Entry<String, byte[]>> files) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files) {
                add(out, file.getKey(), file.getValue());
            }
        }
        return zip;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Takes in what must be usable. */
    static Intake intake(Path source, Path copies) throws IOException {
        return intake(source, Optional.empty(), copies);
    }

    static Intake intake(Path source, Optional<Layout> layout, Path copies) throws IOException {
        Intake.Result result = Intake.of(source, layout, Files.createDirectories(copies));
        if (result instanceof Intake.Result.Usable usable) {
            return usable.intake();
        }
        throw new AssertionError(((Intake.Result.Unusable) result).problem().message());
    }

    /** Takes in the files from a folder {@code name} in {@code place} and, at its side, from an archive; both must tell the same. */
    static Intake both(Path place, String name, Map<String, byte[]> files) throws IOException {
        Path copies = place.resolve("copies");
        Intake ofFolder = intake(write(place.resolve(name), files), copies);
        Intake ofZip = intake(zip(place.resolve(name + ".zip"), files), copies);
        assertEquals(told(ofFolder), told(ofZip));
        for (int i = 0; i < ofZip.submissions().size(); i++) {
            List<Attempt> here = ofFolder.submissions().get(i).attempts();
            List<Attempt> there = ofZip.submissions().get(i).attempts();
            for (int j = 0; j < there.size(); j++) {
                Path jar = there.get(j).jar();
                assertEquals(copies, jar.getParent());
                assertArrayEquals(Files.readAllBytes(here.get(j).jar()), Files.readAllBytes(jar));
                assertArrayEquals(files.get(there.get(j).origin()), Files.readAllBytes(jar));
            }
        }
        return ofZip;
    }

    /** Why nothing could be taken in. */
    static Problem refusal(Path source, Optional<Layout> layout, Path copies) throws IOException {
        Intake.Result result = Intake.of(source, layout, Files.createDirectories(copies));
        if (result instanceof Intake.Result.Unusable unusable) {
            return unusable.problem();
        }
        throw new AssertionError("was taken: " + result);
    }

    /** An intake without the paths of jars, so that those of a folder and of an archive can be compared. */
    static List<String> told(Intake intake) {
        List<String> told = new ArrayList<>();
        told.add(intake.layout().label());
        for (HandIn one : intake.submissions()) {
            told.add(one.id() + " from " + one.students());
            for (Attempt attempt : one.attempts()) {
                told.add("  " + attempt.number() + " " + attempt.submittedAt() + " " + attempt.late() + " "
                        + attempt.origin());
            }
        }
        intake.problems().forEach(problem -> told.add(problem.message() + " from " + problem.from()));
        intake.ignored().forEach(ignored -> told.add("ignored " + ignored));
        return told;
    }

    static List<String> ids(Intake intake) {
        return intake.submissions().stream().map(HandIn::id).toList();
    }

    static HandIn byId(Intake intake, String id) {
        return intake.submissions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + told(intake)));
    }

    /** What the first of its students is called. */
    static String name(HandIn handIn) {
        return handIn.students().get(0).get(Attribute.NAME).orElse("");
    }

    /** The kinds of problems and where they are. */
    static List<String> problems(Intake intake) {
        return intake.problems().stream()
                .map(problem -> kind(problem) + " " + problem.at())
                .toList();
    }

    private static String kind(Problem problem) {
        Problem itself = problem instanceof Problem.HandedIn handed ? handed.problem() : problem;
        return itself.getClass().getSimpleName();
    }
}
