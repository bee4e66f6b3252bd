package io.netgrade.grader.cli;

import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.report.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes what leaves, or shows it. */
final class ParcelWriter {

    /** More files than these are not named one by one. */
    private static final int MOST_NAMED = 5;

    private final Console console;

    ParcelWriter(Console console) {
        this.console = console;
    }

    /**
     * Writes the files into a folder.
     *
     * @throws UserError if that cannot be written to
     */
    void write(List<Parcel.File> files, Path folder) throws IOException {
        Outcome.requireFolder(folder);
        for (Parcel.File file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.content());
        }
        if (files.size() <= MOST_NAMED) {
            files.forEach(file -> console.say("Wrote " + folder.resolve(file.path())));
        } else {
            console.say("Wrote " + files.size() + " files into " + folder);
        }
    }

    /** Prints the files as they would be written. */
    void show(List<Parcel.File> files) {
        for (Parcel.File file : files) {
            console.say("--- " + file.path() + " (" + file.content().length + " bytes)");
            console.say(new String(file.content(), StandardCharsets.UTF_8).stripTrailing());
        }
        console.say("--- Nothing is written.");
    }
}
