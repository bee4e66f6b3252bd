package io.netgrade.subjects.skeleton;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What programs need that start others. */
public interface Children {

    /** A command that does nothing for two minutes, or where there is none, nothing at all. */
    default List<String> idle() {
        return tool("sleep").map(sleep -> List.of(sleep, "120")).orElseGet(() -> List.of(java(), "-version"));
    }

    /** The command that runs a class of this program's own jar. */
    default List<String> own(Class<?> main, String... flags) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    /** A program of the system. */
    default Optional<String> tool(String name) {
        return Stream.of("/bin/", "/usr/bin/")
                .map(folder -> folder + name)
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }

    /** A process that shares nothing with this one. */
    default ProcessBuilder silent(List<String> command) {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }
}
