package io.netgrade.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Somebody who works on a kit.
 *
 * @param project the folder that was in the kit
 * @param repository Maven's local repository, which nobody else uses
 */
record Student(Path project, Path repository) {

    Installation.Run maven(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path maven = Path.of(System.getProperty("netgrade.maven"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> command =
                new ArrayList<>(List.of(maven.toString(), "-B", "-Dmaven.repo.local=" + repository.toAbsolutePath()));
        command.addAll(List.of(arguments));
        return Installation.run(project, command);
    }

    void edit(String type, UnaryOperator<String> change) throws IOException {
        Path source = project.resolve("src/main/java/course").resolve(type + ".java");
        Files.writeString(source, change.apply(Files.readString(source)));
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
