package io.netgrade.grader.maven;

import io.netgrade.grader.report.Standing;
import io.netgrade.suite.words.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Grades the jar that the build has made, as the course will: the same suite, in a process of its own. */
@Mojo(name = "grade", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public final class GradeMojo extends AbstractMojo {

    /** The file to hand in. */
    @Parameter(
            property = "netgrade.jar",
            defaultValue = "${project.build.directory}/${project.build.finalName}.jar",
            required = true)
    private @Nullable File jar;

    /** Where report and results are left. */
    @Parameter(defaultValue = "${project.build.directory}/netgrade", required = true)
    private @Nullable File results;

    /** The course's assignment; without such a file everything is judged. */
    @Parameter(property = "netgrade.assignment", defaultValue = "${project.basedir}/assignment.yaml")
    private @Nullable File assignment;

    /** When the build fails: {@code never}, {@code must} (a MUST is not passed) or {@code any} (anything is not passed). */
    @Parameter(property = "netgrade.fail", defaultValue = "must")
    private String fail = "must";

    /** Judge only these exercises, separated by commas. */
    @Parameter(property = "netgrade.exercise")
    private @Nullable String exercise;

    /** Judge only these requirements, separated by commas. */
    @Parameter(property = "netgrade.requirement")
    private @Nullable String requirement;

    /** Decides the generated cases. */
    @Parameter(property = "netgrade.seed")
    private @Nullable String seed;

    /** Judge a server that runs already at {@code HOST:PORT}, perhaps in an IDE, and give it five minutes for each answer. */
    @Parameter(property = "netgrade.connect")
    private @Nullable String connect;

    /** Have each program wait for a debugger: {@code true}, or the port that it waits at. */
    @Parameter(property = "netgrade.debug")
    private @Nullable String debug;

    /** Leave the grading out. */
    @Parameter(property = "netgrade.skip", defaultValue = "${skipTests}")
    private boolean skip;

    @Parameter(defaultValue = "${plugin.artifacts}", required = true, readonly = true)
    private List<Artifact> artifacts = List.of();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(Words.of("mojo.skipped"));
            return;
        }
        FailOn failOn = FailOn.of(fail);
        Path folder = Inputs.require(results).toPath();
        try {
            Files.deleteIfExists(Standing.in(folder));
            int code = new GraderProcess(artifacts).run(command(folder));
            if (code == GraderProcess.WRONG_INPUT || !Files.exists(Standing.in(folder))) {
                throw new MojoExecutionException(Words.of("mojo.broken." + (code == GraderProcess.WRONG_INPUT)));
            }
            Standing standing = Standing.read(folder);
            if (code == GraderProcess.FAULT && standing.notGraded() == 0) {
                throw new MojoExecutionException(Words.of("mojo.broken.false"));
            }
            conclude(standing, failOn);
        } catch (IOException failed) {
            throw new MojoExecutionException(Words.of("mojo.failed", String.valueOf(failed.getMessage())), failed);
        }
    }

    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>(
                List.of("grade", Inputs.require(jar).toString(), "--isolation", "none", "--out", folder.toString()));
        if (assignment != null && assignment.isFile()) {
            command.addAll(List.of("--assignment", assignment.toString()));
        }
        Inputs.add(command, "--exercise", exercise);
        Inputs.add(command, "--requirement", requirement);
        Inputs.add(command, "--seed", seed);
        Inputs.add(command, "--connect", connect);
        Inputs.add(command, "--debug", "true".equals(debug) ? "5005" : debug);
        return command;
    }

    /** Our sentence comes last, behind all that Maven has to say of a build that failed. */
    private static void conclude(Standing standing, FailOn failOn) throws MojoFailureException {
        if (failOn.isMetBy(standing)) {
            String sentence = standing.sentence();
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> System.out.println(System.lineSeparator() + sentence)));
            throw new MojoFailureException(sentence);
        }
    }
}
