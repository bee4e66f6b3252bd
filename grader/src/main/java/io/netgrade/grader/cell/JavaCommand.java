package io.netgrade.grader.cell;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The command that runs a main class of the suite.
 *
 * @param java the {@code java} command
 * @param classPath as the {@code -cp} option takes it
 * @param options of the JVM, besides those that every worker has
 */
record JavaCommand(String java, String classPath, List<String> options) {

    private static final List<String> ALWAYS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** By the Java and the class path of this very process, so that worker and grader are always of one version. */
    static JavaCommand ofThisProcess(String... options) {
        return new JavaCommand(
                JavaRuntime.current().executable().toString(), System.getProperty("java.class.path"), List.of(options));
    }

    /** What {@code bwrap} is told so that this process's Java and class path stay where they are when folders are hidden. */
    static List<String> kept(List<Path> hidden) {
        List<Path> needed = new ArrayList<>(List.of(JavaRuntime.current().home()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath();
            // The other jars of an installation lie beside the one that is named.
            needed.add(Files.isDirectory(path) || path.getParent() == null ? path : path.getParent());
        }
        return needed.stream()
                .distinct()
                .filter(folder -> hidden.stream().anyMatch(folder::startsWith))
                .flatMap(folder -> Stream.of("--ro-bind-try", folder.toString(), folder.toString()))
                .toList();
    }

    /**
     * The classes of every worker, archived by the build beside the application's jar. A JVM that cannot use the archive starts
     * without it; then it must not complain on a stream that is read.
     */
    private List<String> archivedClasses() {
        Path archive = Path.of(classPath.split(File.pathSeparator, -1)[0]).resolveSibling("worker.jsa");
        return Files.isRegularFile(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of();
    }

    List<String> of(Class<?> main, Confinement confinement) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(ALWAYS);
        command.addAll(options);
        command.addAll(archivedClasses());
        // A worker words some of what it finds, and behind walls it cannot see which language is wanted.
        command.add("-Duser.language=" + Locale.getDefault().getLanguage());
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(confinement.arguments());
        return command;
    }
}
