package io.netgrade.grader.cli;

import io.netgrade.grader.report.Console;
import io.netgrade.grader.similarity.Similarity;
import io.netgrade.grader.similarity.SimilarityPage;
import io.netgrade.grader.similarity.Submitted;
import io.netgrade.grader.similarity.Template;
import io.netgrade.grader.similarity.UnreadableTemplate;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Disk;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade similar}: which submissions have the same jar or the same classes. */
@Command(
        name = "similar",
        description =
                "Says which submissions of a batch have the same jar, or classes in common that are not the template's."
                        + " It is for a person to look at, and no verdict: no points depend on it. Starts no program.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exits with 0 whatever is found, and with 2 if something that was named cannot be used."})
final class SimilarCommand implements Callable<Integer> {

    private static final String JSON = "similarity.json";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Option(
            names = "--template",
            paramLabel = "JAR",
            description =
                    "What the course gave out, if not the template that comes with Netgrade; its classes count for"
                            + " nobody.")
    private @Nullable Path template;

    @Option(
            names = "--library",
            paramLabel = "JAR",
            description = "A library that the course allows; its classes count for nobody. May be given several times.")
    private List<Path> libraries = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write similarity.json and similarity.html (default: the folder of results).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        BatchFolder folder = results.folder();
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        Path target = folder(out == null ? folder.root() : out);
        Similarity similarity = Similarity.of(submissions(folder), givenOut(console));
        Disk disk = Disk.ofThisMachine();
        disk.write(target.resolve(JSON), Json.canonical(similarity));
        Path page = target.resolve(SimilarityPage.NAME);
        disk.write(page, new SimilarityPage().of(similarity).getBytes(StandardCharsets.UTF_8));
        SimilaritySummary.lines(similarity).forEach(console::say);
        console.say("All of it: " + page);
        return ExitCodes.ALL_PASSED;
    }

    private static Path folder(Path target) {
        try {
            return Files.createDirectories(target);
        } catch (IOException impossible) {
            throw new UserError(target + " is no folder and cannot be made one; choose another --out");
        }
    }

    private Template givenOut(Console console) {
        List<Path> jars = new ArrayList<>(libraries);
        Optional<Path> first = Optional.ofNullable(template).or(Distribution::template);
        first.ifPresent(jars::add);
        if (first.isEmpty()) {
            console.say(
                    "This installation has no template: what the course gave out counts too, unless --template names it.");
        }
        jars.forEach(Grader::requireFile);
        try {
            return Template.read(jars);
        } catch (UnreadableTemplate unreadable) {
            throw new UserError(String.valueOf(unreadable.getMessage()));
        }
    }

    private static List<Submitted> submissions(BatchFolder folder) throws IOException {
        try {
            List<Submitted> submissions = new ArrayList<>();
            for (Register.Row row : folder.register().submissions()) {
                String digest = row.latest().jar();
                submissions.add(new Submitted(row.id(), row.label(), digest, folder.jar(digest)));
            }
            return submissions;
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }
}
