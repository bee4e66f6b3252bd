package io.netgrade.grader.report;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Json;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A grade in the form that Allure reads: one result per requirement, an attachment for each loss. */
final class AllureResults {

    private final FileSystemResultsWriter writer;
    private final Path folder;
    private long clock;

    /** @param begin when the grading began, in milliseconds since 1970 */
    AllureResults(Path folder, long begin) {
        this.folder = folder;
        this.writer = new FileSystemResultsWriter(folder);
        this.clock = begin;
    }

    void write(Grade grade, Console.ReplayCommand replay) throws IOException {
        Files.createDirectories(folder);
        for (Scorecard.Line line : grade.card().lines()) {
            RequirementKey key = line.requirement().key();
            writer.write(result(line, grade.millis().getOrDefault(key, 0L), replay.of(key)));
        }
        Files.write(folder.resolve("categories.json"), Json.canonical(AllureCategory.all()));
        Files.writeString(folder.resolve("executor.json"), "{\"name\": \"Netgrade\", \"type\": \"netgrade\"}\n");
        Files.writeString(folder.resolve("environment.properties"), environment(grade), StandardCharsets.ISO_8859_1);
    }

    private static String environment(Grade grade) {
        return "Suite=" + io.netgrade.suite.Exercises.version() + "\n"
                + "Seed=" + grade.plan().seed() + "\n"
                + "Submission=sha256 " + grade.submission().digest().substring(0, 16) + "\n"
                + "Score=" + Console.score(grade) + "\n"
                + "Java=" + Runtime.version() + "\n"
                + remarks(grade);
    }

    private static String remarks(Grade grade) {
        return grade.remarks().stream()
                .map(remark ->
                        "Seen\\ besides\\ (" + remark.about().replace(" ", "\\ ") + ")=" + remark.sentence() + "\n")
                .collect(Collectors.joining());
    }

    private TestResult result(Scorecard.Line line, long millis, String replay) {
        RequirementSpec asked = line.requirement();
        TestResult result = new TestResult()
                .setUuid(UUID.nameUUIDFromBytes(asked.key().toString().getBytes(StandardCharsets.UTF_8))
                        .toString())
                .setHistoryId(asked.key().toString())
                .setTestCaseId(asked.key().toString())
                .setFullName(asked.program() + " " + asked.key().id())
                .setName(asked.key().id() + ": " + asked.says())
                .setLabels(labels(asked))
                .setStage(Stage.FINISHED)
                .setStart(clock)
                .setStop(clock + millis)
                .setDescription(description(asked));
        clock += millis;
        status(result, line.verdict());
        if (line.verdict() instanceof Verdict.Failed failed) {
            List<String> text = FailureText.lines(asked, failed.evidence(), replay);
            // Seen at once, hint and reference included, and as a file of its own to be copied.
            result.setDescription(Markdown.code(text.subList(2, text.size())))
                    .setAttachments(List.of(attach(asked, text)));
        }
        return result;
    }

    private static List<Label> labels(RequirementSpec asked) {
        List<Label> labels = new ArrayList<>();
        String protocol = asked.key().exercise().replaceAll("-.*", "").toUpperCase(java.util.Locale.ROOT);
        labels.add(new Label().setName("epic").setValue(protocol));
        labels.add(new Label().setName("feature").setValue(asked.key().exercise()));
        labels.add(new Label().setName("story").setValue(asked.key().id()));
        labels.add(new Label().setName("suite").setValue(asked.key().exercise()));
        labels.add(new Label().setName("package").setValue(asked.program()));
        labels.add(new Label().setName("severity").setValue(asked.level().points() > 1 ? "critical" : "minor"));
        labels.add(new Label().setName("tag").setValue(asked.level().name()));
        return labels;
    }

    private static String description(RequirementSpec asked) {
        return asked.says() + "\n\n**" + Words.of("allure.hint") + ":** " + asked.hint()
                + (asked.reference().isEmpty()
                        ? ""
                        : "\n\n**" + Words.of("allure.reference") + ":** " + asked.reference());
    }

    private static void status(TestResult result, Verdict verdict) {
        result.setStatus(status(verdict));
        message(verdict).ifPresent(message -> result.setStatusDetails(new StatusDetails().setMessage(message)));
    }

    static Status status(Verdict verdict) {
        if (verdict instanceof Verdict.Passed) {
            return Status.PASSED;
        }
        if (verdict instanceof Verdict.Failed) {
            return Status.FAILED;
        }
        return verdict instanceof Verdict.NotGraded ? Status.BROKEN : Status.SKIPPED;
    }

    /** What is said of it; a loss begins with its cause, by which it is put into its category. */
    static Optional<String> message(Verdict verdict) {
        if (verdict instanceof Verdict.Passed) {
            return Optional.empty();
        }
        if (verdict instanceof Verdict.Failed failed) {
            var finding = failed.evidence().finding();
            return Optional.of(AllureCategory.mark(finding.cause()) + " " + finding.sentence());
        }
        return Optional.of(verdict instanceof Verdict.NotGraded fault ? fault.because() : skipped(verdict));
    }

    private static String skipped(Verdict verdict) {
        if (verdict instanceof Verdict.Blocked blocked) {
            return Words.of("allure.blocked", blocked.by());
        }
        return verdict instanceof Verdict.NotApplicable cannot
                ? Words.of("allure.not-applicable", cannot.because())
                : Words.of("allure.not-attempted");
    }

    private Attachment attach(RequirementSpec asked, List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        String source = asked.key().toString().replace(' ', '-') + "-attachment.txt";
        writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Attachment()
                .setName(Words.of("allure.attachment"))
                .setSource(source)
                .setType("text/plain");
    }
}
