package io.netgrade.grader.report;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Json;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.ReportGenerator;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An Allure report of a class: one result for each student and exercise, its requirements as steps, what is lost attached. A result
 * for each requirement would be some hundred thousand, which Allure's pages do not bear.
 */
public final class ClassAllure implements AutoCloseable {

    /** The form that needs a web server, and carries the history. */
    public static final String FOLDER = "allure";

    /** The form that opens by double-click. */
    public static final String FILE = "allure.html";

    private static final String HISTORY = "history";

    /** In one file, a class of this many results is some twenty megabytes. */
    private static final int MOST_IN_ONE_FILE = 2_000;

    private final Path work;
    private final Path results;
    private final FileSystemResultsWriter writer;
    private final int publication;
    private int written;
    private long clock;

    /** @param publication which it is, from 1; by it Allure orders the trend */
    public ClassAllure(int publication) throws IOException {
        this.publication = publication;
        work = Files.createTempDirectory("netgrade-allure-");
        results = Files.createDirectory(work.resolve("results"));
        writer = new FileSystemResultsWriter(results);
    }

    /** Takes over the history of an earlier publication. */
    public void continues(Path previous) throws IOException {
        Path from = previous.resolve(FOLDER).resolve(HISTORY);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.list(from)) {
            Path to = Files.createDirectory(results.resolve(HISTORY));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    /**
     * Adds what was found of a student.
     *
     * @param name what the report calls them
     * @param key what tells them from all others, in every publication
     */
    public void add(String name, String key, Grade grade) {
        for (String exercise : grade.card().exercises()) {
            writer.write(result(name, key, exercise, grade));
            written++;
        }
    }

    private TestResult result(String name, String key, String exercise, Grade grade) {
        Scorecard card = grade.card().only(exercise);
        String id = key + "/" + exercise;
        long begin = clock;
        TestResult result = new TestResult()
                .setUuid(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .setHistoryId(id)
                .setTestCaseId(exercise)
                .setFullName(exercise + " / " + name)
                .setName(name + ": " + Console.score(card))
                .setLabels(labels(name, exercise))
                .setStage(Stage.FINISHED)
                .setStart(begin)
                .setSteps(
                        card.lines().stream().map(line -> step(line, grade, id)).toList())
                .setStop(clock);
        return status(result, card);
    }

    private static List<Label> labels(String name, String exercise) {
        String protocol = exercise.replaceAll("-.*", "").toUpperCase(Locale.ROOT);
        return List.of(
                new Label().setName("epic").setValue(protocol),
                new Label().setName("feature").setValue(exercise),
                new Label().setName("story").setValue(name),
                new Label().setName("parentSuite").setValue(exercise),
                new Label().setName("suite").setValue(name),
                new Label().setName("package").setValue(exercise));
    }

    private StepResult step(Scorecard.Line line, Grade grade, String id) {
        long millis = grade.millis().getOrDefault(line.requirement().key(), 0L);
        StepResult step = new StepResult()
                .setName(line.requirement().key().id() + " ("
                        + line.requirement().level() + "): "
                        + line.requirement().says())
                .setStage(Stage.FINISHED)
                .setStatus(AllureResults.status(line.verdict()))
                .setStart(clock)
                .setStop(clock + millis);
        clock += millis;
        if (line.verdict() instanceof Verdict.Failed failed) {
            step.setStatusDetails(new StatusDetails()
                            .setMessage(failed.evidence().finding().sentence()))
                    .setAttachments(List.of(attached(line, failed, id)));
        }
        return step;
    }

    private Attachment attached(Scorecard.Line line, Verdict.Failed failed, String id) {
        String text = String.join("\n", FailureText.lines(line.requirement(), failed.evidence(), "")) + "\n";
        String source =
                UUID.nameUUIDFromBytes((id + " " + line.requirement().key().id()).getBytes(StandardCharsets.UTF_8))
                        + "-attachment.txt";
        writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Attachment()
                .setName(Words.of("allure.attachment"))
                .setSource(source)
                .setType("text/plain");
    }

    /** The worst that its requirements say; the first loss gives the cause. */
    private static TestResult status(TestResult result, Scorecard card) {
        List<Scorecard.Line> lines = card.lines();
        for (Status status : List.of(Status.BROKEN, Status.FAILED, Status.SKIPPED)) {
            var first = lines.stream()
                    .filter(line -> AllureResults.status(line.verdict()) == status)
                    .filter(line -> !(line.verdict() instanceof Verdict.NotApplicable))
                    .findFirst();
            if (first.isPresent()) {
                AllureResults.message(first.get().verdict())
                        .ifPresent(message -> result.setStatusDetails(new StatusDetails().setMessage(message)));
                return result.setStatus(status);
            }
        }
        return result.setStatus(Status.PASSED);
    }

    /**
     * Writes the report, and returns what a person must know of it, in sentences.
     *
     * @param title what people call the assignment
     */
    public List<String> write(Path site, String title) throws IOException {
        Files.write(results.resolve("categories.json"), Json.canonical(AllureCategory.all()));
        Files.write(results.resolve("executor.json"), Json.canonical(executor(title)));
        Files.writeString(
                results.resolve("environment.properties"),
                "Suite=" + Exercises.version() + "\nPublication=" + publication + "\n");
        Path folder = site.resolve(FOLDER);
        new ReportGenerator(AllureReport.configuration(work.resolve("plugins"))).generate(folder, List.of(results));
        alone(folder.resolve("index.html"));
        if (written > MOST_IN_ONE_FILE) {
            return List.of("the class is too large for an Allure report in one file; the one in the folder " + FOLDER
                    + " needs a web server");
        }
        Path single = work.resolve("single");
        new ReportGenerator(AllureReport.configuration(work.resolve("plugins-again")))
                .generateSingleFile(single, List.of(results));
        Files.writeString(site.resolve(FILE), ReportPage.of(Files.readString(single.resolve("index.html"))));
        return List.of();
    }

    private Map<String, Object> executor(String title) {
        Map<String, Object> executor = new LinkedHashMap<>();
        executor.put("name", "Netgrade");
        executor.put("type", "netgrade");
        executor.put("reportName", title);
        executor.put("buildOrder", publication);
        executor.put("buildName", "Publication " + publication);
        return executor;
    }

    private static void alone(Path page) throws IOException {
        Files.writeString(page, ReportPage.of(Files.readString(page)));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(work);
    }
}
