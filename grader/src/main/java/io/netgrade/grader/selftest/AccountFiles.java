package io.netgrade.grader.selftest;

import io.netgrade.grader.report.ResultFiles;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a selftest leaves in a folder. */
public final class AccountFiles {

    /** The name of the file that holds the account. */
    public static final String ACCOUNT = "selftest.json";

    private AccountFiles() {}

    /** Writes the account, and the evidence of each wrong loss so that it can be replayed like any loss. */
    public static void write(Account account, List<Trial.Held> all, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(ACCOUNT), Json.canonical(account));
        for (Trial.Held held : all) {
            Trial trial = held.trial();
            if (!trial.specimen().faulty() && !held.grade().failures().isEmpty()) {
                String name = trial.specimen().name() + "-" + trial.plan().seed();
                ResultFiles.write(held.grade(), folder.resolve(name));
            }
        }
    }
}
