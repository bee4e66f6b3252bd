package io.netgrade.grader.maven;

import io.netgrade.grader.report.ResultFiles;
import io.netgrade.suite.words.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Plays the smallest exchange that showed a loss again, on the jar as it is now. */
@Mojo(name = "replay", threadSafe = true)
public final class ReplayMojo extends AbstractMojo {

    /** Where the last grading left its results. */
    @Parameter(defaultValue = "${project.build.directory}/netgrade", required = true)
    private @Nullable File results;

    /** The lost requirement, such as {@code "tcp-echo NET-01"}. */
    @Parameter(property = "netgrade.requirement")
    private @Nullable String requirement;

    /** The file to hand in. */
    @Parameter(
            property = "netgrade.jar",
            defaultValue = "${project.build.directory}/${project.build.finalName}.jar",
            required = true)
    private @Nullable File jar;

    @Parameter(defaultValue = "${plugin.artifacts}", required = true, readonly = true)
    private List<Artifact> artifacts = List.of();

    @Override
    public void execute() throws MojoExecutionException {
        if (requirement == null) {
            throw new MojoExecutionException(Words.of("mojo.replay.what"));
        }
        Path evidence = Inputs.require(results).toPath().resolve(ResultFiles.EVIDENCE);
        List<String> command = new ArrayList<>(List.of("replay", evidence.toString(), requirement));
        Inputs.add(command, "--jar", Inputs.require(jar).toString());
        Inputs.add(command, "--isolation", "none");
        try {
            int code = new GraderProcess(artifacts).run(command);
            if (code > 1) {
                throw new MojoExecutionException(Words.of("mojo.broken." + (code == GraderProcess.WRONG_INPUT)));
            }
        } catch (IOException failed) {
            throw new MojoExecutionException(Words.of("mojo.failed", String.valueOf(failed.getMessage())), failed);
        }
    }
}
