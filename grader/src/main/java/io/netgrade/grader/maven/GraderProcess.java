package io.netgrade.grader.maven;

import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.words.Words;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import picocli.CommandLine.Help.Ansi;

/**
 * The grader's command line as a process of its own, by the class path that Maven has fetched for the plugin. What it prints
 * goes where Maven's own output goes.
 */
record GraderProcess(List<Artifact> artifacts) {

    /** The exit code that says that the user has to change something. */
    static final int WRONG_INPUT = 2;

    /** The exit code that says that we failed, or could not judge something. */
    static final int FAULT = 3;

    private static final String MAIN = "io.netgrade.grader.cli.Netgrade";

    /** Runs a command to its end and returns its exit code. */
    int run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JavaRuntime.current().executable().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Dpicocli.ansi=" + Ansi.AUTO.enabled(),
                "-Dnetgrade.replay=" + Words.of("mojo.replay"),
                "-cp",
                classPath(),
                MAIN));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(System.out::println);
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private String classPath() {
        return artifacts.stream()
                .map(Artifact::getFile)
                .map(File::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
