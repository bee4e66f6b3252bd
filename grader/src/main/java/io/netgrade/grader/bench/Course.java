package io.netgrade.grader.bench;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A class that has handed in correct jars, each with other bytes: equal jars are graded once.
 *
 * @param submissions the folder with the jars
 * @param assignment the assignment file
 */
record Course(Path submissions, Path assignment) {

    /** The exercise where one is enough. */
    static final String EXERCISE = "tcp-hello";

    /** Its plain exchange, where one requirement is enough. */
    static final String REQUIREMENT = "TCP-HELLO-00";

    /** A course by an assignment of one requirement, so that a thousand submissions take minutes. */
    static Course ofOneRequirement(Path folder, Path jar, int students) throws IOException {
        return of(folder, jar, students, "  " + EXERCISE + ": {requirements: [" + REQUIREMENT + "]}\n");
    }

    /** A course by all requirements of one exercise. */
    static Course ofOneExercise(Path folder, Path jar, int students) throws IOException {
        return of(folder, jar, students, "  " + EXERCISE + ":\n");
    }

    private static Course of(Path folder, Path jar, int students, String exercises) throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        for (int i = 0; i < students; i++) {
            copy(jar, submissions.resolve("student" + i + ".jar"), i);
        }
        return new Course(submissions, assignment(folder, exercises));
    }

    private static void copy(Path jar, Path target, int number) throws IOException {
        Files.copy(jar, target);
        try (FileSystem zip = FileSystems.newFileSystem(target)) {
            Files.writeString(zip.getPath("/copy-number.txt"), String.valueOf(number));
        }
    }

    /** An assignment of one exercise. */
    static Path assignment(Path folder) throws IOException {
        return assignment(folder, "  " + EXERCISE + ":\n");
    }

    private static Path assignment(Path folder, String exercises) throws IOException {
        return Files.writeString(
                folder.resolve("assignment.yaml"), "title: Benchmark\nseed: 7\nexercises:\n" + exercises);
    }
}
