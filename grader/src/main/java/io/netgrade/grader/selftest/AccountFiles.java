package io.netgrade.grader.selftest;

import io.netgrade.grader.report.ResultFiles;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a selftest leaves in a folder. */
public final class AccountFiles {

    /** The name of the file that holds the account. */
    public static final String ACCOUNT = "selftest.json";

    /** The name of the file that holds what is said to students of each loss of a faulty program, to be read by eye. */
    public static final String TEXTS = "texts.txt";

    private AccountFiles() {}

    /** Writes the account, the evidence of each wrong loss so that it can be replayed like any loss, and the texts of right ones. */
    public static void write(Account account, List<Trial.Held> all, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(ACCOUNT), Json.canonical(account));
        Files.write(
                folder.resolve(TEXTS), (String.join("\n", LossTexts.of(all)) + "\n").getBytes(StandardCharsets.UTF_8));
        for (Trial.Held held : all) {
            Trial trial = held.trial();
            if (!trial.specimen().faulty() && !held.grade().failures().isEmpty()) {
                String name = trial.specimen().name() + "-" + trial.plan().seed();
                ResultFiles.write(held.grade(), folder.resolve(name));
            }
        }
    }
}
