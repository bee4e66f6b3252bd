package io.netgrade.grader.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.grader.report.ClassAllure;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Publishes a class.
 *
 * <pre>
 *   index.html        the class's page
 *   data.json         all that it shows
 *   students/KEY.html a page for each student; KEY tells nobody whose it is
 *   allure/           the class's Allure report, for a web server; the next publication takes its history from here
 *   allure.html       the same in one file, of a class that is not too large for one
 * </pre>
 */
public final class Site {

    private static final String DATA = "data.json";

    private final Marks marks;
    private final List<RequirementSpec> asked;
    private final long seed;

    /**
     * @param marks of everybody
     * @param asked what was judged, in the order of the plan
     */
    public Site(Marks marks, List<RequirementSpec> asked, long seed) {
        this.marks = marks;
        this.asked = List.copyOf(asked);
        this.seed = seed;
    }

    /**
     * How it is published.
     *
     * @param salt by which students are called and pages named; it stays with the instructor
     * @param anonymous whether names are replaced, and what programs printed is left out, where names stand too
     * @param allurePerStudent whether each student gets an Allure report too
     * @param previous the folder of the publication before; empty if there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // A key; nobody compares it.
    public record Settings(byte[] salt, boolean anonymous, boolean allurePerStudent, Optional<Path> previous) {}

    /**
     * What was published.
     *
     * @param pages the students' pages by what is known of whose they are, for the instructor alone
     * @param notes what a person must know, in sentences
     */
    public record Published(Map<Mark, String> pages, List<String> notes) {}

    /**
     * Writes the site.
     *
     * @param folder where; what an earlier publication left there is replaced
     * @param progress hears how many students are written
     */
    public Published write(Path folder, Settings settings, IntConsumer progress) throws IOException, UnusableFolder {
        int publication = 1 + before(settings.previous());
        try (ClassAllure allure = new ClassAllure(publication)) {
            if (settings.previous().isPresent()) {
                allure.continues(settings.previous().get());
            }
            Former.remove(folder);
            markAsOurs(folder);
            Press press = new Press(folder, settings, allure, asked);
            int written = 0;
            for (Mark mark : marks.all()) {
                press.print(mark, marks.grades().of(mark));
                progress.accept(++written);
            }
            List<String> notes = allure.write(folder, marks.title());
            index(folder, press.view(), settings, publication);
            return new Published(press.pages(), notes);
        }
    }

    /** If this is stopped, the next that comes must know that it may go on here. */
    private static void markAsOurs(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(DATA))) {
            Files.write(folder.resolve(DATA), Json.canonical(Map.of("format", Dashboard.FORMAT)));
        }
    }

    private void index(Path folder, ClassView view, Settings settings, int publication) throws IOException {
        Dashboard dashboard = new Dashboard(
                Dashboard.FORMAT,
                marks.title(),
                Exercises.version(),
                seed,
                publication,
                settings.anonymous(),
                view.figures(),
                view.distribution(),
                view.exercises(),
                view.rows(),
                view.requirements(),
                view.notable());
        Map<String, String> links = new LinkedHashMap<>();
        links.put("data.json", DATA);
        if (Files.exists(folder.resolve(ClassAllure.FILE))) {
            links.put("Allure report", ClassAllure.FILE);
        } else {
            links.put("Allure report (needs a web server)", ClassAllure.FOLDER + "/index.html");
        }
        Files.write(folder.resolve(DATA), Json.canonical(dashboard));
        Files.writeString(folder.resolve("index.html"), new DashboardPage().html(dashboard, links));
    }

    /** How often it was published before. */
    private static int before(Optional<Path> previous) throws IOException {
        return previous.isEmpty()
                ? 0
                : data(previous.get())
                        .map(data -> data.path("publication").asInt())
                        .orElse(0);
    }

    /** Whether a folder holds a publication of ours, and so may be replaced. */
    public static boolean isPublication(Path folder) throws IOException {
        return data(folder)
                .filter(data -> data.path("format").asText().equals(Dashboard.FORMAT))
                .isPresent();
    }

    private static Optional<JsonNode> data(Path folder) throws IOException {
        Path file = folder.resolve(DATA);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.mapper().readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException noneOfOurs) {
            return Optional.empty();
        }
    }
}
