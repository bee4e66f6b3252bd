package io.netgrade.grader.cell;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What there is on this machine that a submission could leave behind: processes, folders, mounts. */
record Remains(Set<String> things) {

    private static final List<Path> FOLDERS = List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"));

    static Remains now() throws IOException {
        Set<String> things = new TreeSet<>();
        for (Path folder : FOLDERS) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                // The JVM's own, one for each JVM of this user that runs just now.
                files.forEach(file -> {
                    if (!file.getFileName().toString().startsWith("hsperfdata_")) {
                        things.add("file " + file);
                    }
                });
            }
        }
        things.addAll(processes());
        for (String mount : Files.readAllLines(Path.of("/proc/self/mounts"))) {
            things.add("mount " + mount);
        }
        return new Remains(things);
    }

    /** Those of which the command names a submission or something that one starts; those of the dead have none. */
    private static List<String> processes() throws IOException {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String command = command(process);
                if (command.contains("submission.jar")
                        || command.startsWith("sleep 120")
                        || command.contains("/sleep ")) {
                    found.add("process " + process.getFileName() + " " + command);
                }
            }
        } catch (DirectoryIteratorException gone) {
            return found;
        }
        return found;
    }

    private static String command(Path process) {
        try {
            return Files.readString(process.resolve("cmdline")).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    List<String> beyond(Remains before) {
        return things.stream().filter(thing -> !before.things().contains(thing)).toList();
    }
}
