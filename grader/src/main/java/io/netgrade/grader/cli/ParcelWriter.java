package io.netgrade.grader.cli;

import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.Disk;
import io.netgrade.suite.exchange.Escaped;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what leaves, or shows it. */
final class ParcelWriter {

    /** More files than these are not named one by one. */
    private static final int MOST_NAMED = 5;

    private final Console console;

    ParcelWriter(Console console) {
        this.console = console;
    }

    /**
     * Writes the files into a folder, each at once or not at all. What lies there already and is none of them is named: it may be
     * somebody's mark of yesterday.
     *
     * @throws UserError if that cannot be written to
     */
    void write(List<Parcel.File> files, Path folder) throws IOException {
        Outcome.requireFolder(folder);
        Disk disk = Disk.ofThisMachine();
        for (Parcel.File file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            disk.write(path, file.content());
        }
        if (files.size() <= MOST_NAMED) {
            files.forEach(file -> console.say("Wrote " + folder.resolve(file.path())));
        } else {
            console.say("Wrote " + files.size() + " files into " + folder);
        }
        others(files, folder);
    }

    private void others(List<Parcel.File> files, Path folder) throws IOException {
        Set<Path> ours = files.stream()
                .map(file -> folder.resolve(file.path()).normalize())
                .collect(Collectors.toSet());
        try (Stream<Path> there = Files.walk(folder)) {
            List<Path> others = there.filter(Files::isRegularFile)
                    .filter(file -> !ours.contains(file.normalize()))
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                console.say("Note: " + others.size()
                        + " other files lie there, of an earlier export or not ours, such as " + others.get(0) + ".");
            }
        }
    }

    /** Prints the files as they would be written, but for what a terminal would obey. */
    void show(List<Parcel.File> files, Path folder) {
        for (Parcel.File file : files) {
            console.say("--- " + folder.resolve(file.path()) + " (" + file.content().length + " bytes)");
            new String(file.content(), charset(file.content()))
                    .lines()
                    .forEach(line -> console.say(Escaped.line(line.replace("\t", "    "), Integer.MAX_VALUE)));
        }
        console.say("--- Nothing is written.");
    }

    private static Charset charset(byte[] content) {
        boolean wide = content.length > 1 && (content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
