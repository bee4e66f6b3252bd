package io.netgrade.grader.cell;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that runs a main class of the suite.
 *
 * @param java the {@code java} command
 * @param classPath as the {@code -cp} option takes it
 * @param options of the JVM, besides those that every worker has
 */
record JavaCommand(String java, String classPath, List<String> options) {

    private static final List<String> ALWAYS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // An abandoned shrinker keeps a thread of this pool; the next one must find another.
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=64");

    /** By the Java and the class path of this very process, so that worker and grader are always of one version. */
    static JavaCommand ofThisProcess(String... options) {
        return new JavaCommand(
                JavaRuntime.current().executable().toString(), System.getProperty("java.class.path"), List.of(options));
    }

    List<String> of(Class<?> main, Confinement confinement) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(ALWAYS);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(confinement.arguments());
        return command;
    }
}
