package io.netgrade.reference.process;

import io.netgrade.tiers.Precondition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A program of the machine that a test needs. */
public final class Tool {

    private Tool() {}

    /** The first of some commands that the machine has. */
    public static String require(String... names) {
        Optional<String> found =
                Arrays.stream(names).flatMap(name -> find(name).stream()).findFirst();
        if (found.isEmpty()) {
            throw Precondition.missing("this test needs " + String.join(" or ", names) + ", which is not on the PATH");
        }
        return found.orElseThrow();
    }

    private static Optional<String> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(File.pathSeparator, -1)).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
