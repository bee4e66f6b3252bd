package io.netgrade.grader.cli;

import io.netgrade.grader.export.GithubClassroom;
import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.report.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * A step of GitHub Actions, if this is one: the environment names the files by which it sets outputs and a summary, and what is
 * printed annotates.
 *
 * @param environment of this process
 */
record GithubStep(Map<String, String> environment, Console console) {

    void tell(List<Parcel.File> files) throws IOException {
        append("GITHUB_OUTPUT", "result=" + text(files, GithubClassroom.RESULT));
        append("GITHUB_STEP_SUMMARY", text(files, GithubClassroom.SUMMARY));
        if (environment.containsKey("GITHUB_ACTIONS")) {
            text(files, GithubClassroom.ANNOTATIONS).lines().forEach(console::say);
        }
    }

    private void append(String variable, String text) throws IOException {
        String file = environment.getOrDefault(variable, "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static String text(List<Parcel.File> files, String name) {
        return files.stream()
                .filter(file -> file.path().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8).stripTrailing())
                .findFirst()
                .orElseThrow();
    }
}
