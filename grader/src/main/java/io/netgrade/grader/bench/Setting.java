package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.suite.subject.JavaRuntime;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What all measurements of a run have in common.
 *
 * @param sizes how much is measured
 * @param reference a jar that passes everything
 * @param small a jar that passes {@link Course#REQUIREMENT} and holds nothing else
 * @param work a folder for everything that is left over, deleted afterwards
 * @param image the image of containers, if not the usual one
 * @param progress hears in a sentence what is going on
 */
record Setting(Sizes sizes, Path reference, Path small, Path work, Optional<String> image, Consumer<String> progress) {

    private static final String MAIN = "io.netgrade.grader.cli.Netgrade";

    int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** An empty folder whose name begins with {@code name}. */
    Path folder(String name) throws IOException {
        return Files.createTempDirectory(work, name + "-");
    }

    /** Runs {@code netgrade} as a user does: in a process of its own, with the JVM options of this one. */
    MeasuredRun netgrade(Path folder, String... arguments) throws IOException, InterruptedException, NotMeasured {
        return MeasuredRun.of(command(Arrays.asList(arguments)), folder);
    }

    /** What runs {@code netgrade} with these arguments. */
    List<String> command(List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(JavaRuntime.current().executable().toString()));
        // An agent of a debugger or a profiler would listen on the same port a second time.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agent") && !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", absoluteClassPath(), MAIN));
        command.addAll(arguments);
        return command;
    }

    /** The command runs in another folder. */
    private static String absoluteClassPath() {
        String separator = java.io.File.pathSeparator;
        return String.join(
                separator,
                Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
