package io.netgrade.suite.worker;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.subject.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts one program behind the walls that its arguments name (see {@link Confinement#of}), to find out whether they stand on
 * this machine. The program is a jar that is not there, so that Java itself complains: when it does, everything before it
 * worked. Prints {@value #STANDS} and the release of its Java, and exits with 0; or prints what was said instead, and exits
 * with 1.
 */
public final class Rehearsal {

    /** What it prints first if the walls stand. */
    public static final String STANDS = "stands";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COMPLAINT_OF_JAVA = "jarfile";

    private Rehearsal() {}

    /** Rehearses; see the class. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("netgrade-rehearsal-");
        String outcome;
        try {
            outcome = outcome(Confinement.of(List.of(args)), folder);
        } catch (IOException | IllegalStateException cannotStart) {
            outcome = String.valueOf(cannotStart.getCause() == null ? cannotStart : cannotStart.getCause());
        } finally {
            TemporaryFolder.delete(folder);
        }
        System.out.println(outcome);
        System.exit(outcome.startsWith(STANDS) ? 0 : 1);
    }

    private static String outcome(Confinement confinement, Path folder) throws IOException {
        Path jar = Files.createFile(folder.resolve("rehearsal.jar"));
        ProgramLauncher launcher = new ProgramLauncher(confinement, folder, JavaRuntime.current(), jar, remark -> {});
        try (RunningProgram program = launcher.launch(List.of(), List.of())) {
            OptionalInt code = program.awaitExit(PATIENCE);
            List<String> said = program.lastErrors();
            if (code.isPresent() && said.stream().anyMatch(line -> line.contains(COMPLAINT_OF_JAVA))) {
                return STANDS + " " + Runtime.version().feature();
            }
            return said.isEmpty() ? "the program said nothing" : said.get(0);
        }
    }
}
