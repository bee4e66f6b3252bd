package io.netgrade.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two students and one requirement: enough to see what a batch does with its files. */
record SmallCourse(Path submissions, Path assignment) {

    /** Makes it in {@code folder}; the jars of the demo that anna and bert hand in are named. */
    static SmallCourse in(Path folder, String anna, String bert) throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        Path assignment = Files.writeString(
                folder.resolve("assignment.yaml"),
                """
                title: "A small sheet"
                seed: 5
                exercises:
                  tcp-hello:
                    requirements: [TCP-HELLO-00]
                """);
        Files.copy(Distribution.demo().resolve(anna), submissions.resolve("anna.jar"));
        Files.copy(Distribution.demo().resolve(bert), submissions.resolve("bert.jar"));
        return new SmallCourse(submissions, assignment);
    }

    /** What starts a Java with these tests' class path. */
    static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dnetgrade.home=" + System.getProperty("netgrade.home"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
