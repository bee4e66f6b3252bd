package io.netgrade.grader.handout;

import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What students get for one assignment: the template with its exercises only, a page for each, the assignment without what is
 * hidden, and the suite as a repository of files. The same installation and the same assignment make the same kit, byte for byte.
 */
public final class Kit {

    private final Path installation;
    private final Assignment edition;
    private final List<RequirementSpec> judged;

    /**
     * A kit that is not made yet.
     *
     * @param installation the folder that holds {@code lib/} and {@code kit/}
     * @param edition the students' edition of an assignment
     * @param specs all that can be judged
     */
    public Kit(Path installation, Assignment edition, List<RequirementSpec> specs) {
        this.installation = installation;
        this.edition = edition;
        this.judged = edition.judged(specs);
    }

    /** How many files of what size a kit has become, and under which version its suite stands in it. */
    public record Summary(int files, long bytes, String version) {}

    /**
     * Writes the kit as a zip file with one folder in it.
     *
     * @throws IOException if it cannot be written, or if the installation is not whole
     */
    public Summary write(Path zip) throws IOException {
        String assignment = "# " + Words.of("kit.assignment") + "\n" + AssignmentFile.write(edition);
        PluginRepository repository = new PluginRepository(installation, assignment);
        Map<String, byte[]> files = new TreeMap<>(repository.files());
        files.put("assignment.yaml", bytes(assignment));
        new HandbookPages(edition, judged).pages().forEach((name, text) -> files.put(name, bytes(text)));
        Template template = new Template(edition, judged, repository.version());
        for (String file : templateFiles()) {
            template.cut(file, Files.readString(templateFolder().resolve(file)))
                    .ifPresent(text -> files.put(file, bytes(text)));
        }
        new KitArchive(folder(), files).write(zip);
        return new Summary(files.size(), Files.size(zip), repository.version());
    }

    private Path templateFolder() {
        return installation.resolve("kit").resolve("template");
    }

    private List<String> templateFiles() throws IOException {
        Path root = templateFolder();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** The title as a name for a folder that every system takes. */
    public String folder() {
        String ascii = Normalizer.normalize(edition.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
        return ascii.isEmpty() ? "exercises-" + Json.digest(edition.title()).substring(0, 8) : ascii;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
