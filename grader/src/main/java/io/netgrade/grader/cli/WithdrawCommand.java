package io.netgrade.grader.cli;

import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Entry;
import io.netgrade.suite.exercise.RequirementKey;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade withdraw REQUIREMENT}: a requirement counts for nobody. */
@Command(
        name = "withdraw",
        description =
                "Takes a requirement back after it was judged: it counts for nobody, and neither do its points. Shows what"
                        + " changes before anything is replaced. Starts no program.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "What rests on a requirement that is withdrawn stays as it was judged: withdraw it as well if it should not count."
        })
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "REQUIREMENT",
            description = "Such as \"tcp-echo-threaded NET-04\", or NET-04 for every exercise that has it.")
    private @Nullable String requirement;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why; students read it in their feedback.")
    private @Nullable String reason;

    @Option(names = "--restore", description = "Let it count again.")
    private boolean restore;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Mixin
    private Consent consent = new Consent();

    @Override
    public Integer call() throws IOException {
        String why = Objects.requireNonNull(reason).strip();
        if (why.isEmpty() || why.lines().count() > 1) {
            throw new UserError("--reason takes a line of text, for students to read");
        }
        BatchFolder folder = results.folder();
        List<RequirementKey> keys = Requirements.of(
                Objects.requireNonNull(requirement), Course.read(folder).book().plan());
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        String by = System.getProperty("user.name");
        return new Rescoring(folder, consent, console)
                .change(
                        book -> book.by(new Terms(
                                book.terms().assignment(),
                                withdrawn(book.terms().withdrawn(), keys, why))),
                        log -> log.append(
                                restore
                                        ? new Entry.Restored(log.now(), keys, why, by)
                                        : new Entry.Withdrawn(log.now(), keys, why, by)));
    }

    private Map<RequirementKey, String> withdrawn(
            Map<RequirementKey, String> before, List<RequirementKey> keys, String why) {
        Map<RequirementKey, String> after = new TreeMap<>(before);
        keys.forEach(key -> {
            if (restore) {
                after.remove(key);
            } else {
                after.put(key, why);
            }
        });
        return after;
    }
}
