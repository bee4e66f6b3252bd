package io.netgrade.suite.subject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The Java that runs submissions, and what it is told: the same everywhere, so that verdicts are the same everywhere.
 *
 * @param executable the {@code java} command
 * @param release its release, such as 17
 * @param heapMebibytes the most heap that a program may use
 * @param debugging how programs are looked into
 */
public record JavaRuntime(Path executable, int release, int heapMebibytes, Debugging debugging) {

    private static final int USUAL_HEAP = 256;

    /**
     * Quick to start and small; a student's program never needs more to be right. Most of judging is starting programs, and
     * most of those end before compiling what they ran two hundred times, as is usual, has paid: two thousand times save a
     * seventh of each start. A Java that no longer knows an option does without it.
     */
    private static final List<String> FLAGS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier3InvocationThreshold=2000",
            "-XX:Tier3MinInvocationThreshold=1000",
            "-XX:Tier3CompileThreshold=5000",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-Xshare:auto");

    /** The Java that runs this very process. */
    public static JavaRuntime current() {
        String name = System.getProperty("os.name", "").startsWith("Windows") ? "java.exe" : "java";
        return new JavaRuntime(
                Path.of(System.getProperty("java.home"), "bin", name),
                Runtime.version().feature(),
                USUAL_HEAP,
                Debugging.NONE);
    }

    /** The same Java with another limit; with the present one if {@code mebibytes} is empty. */
    public JavaRuntime withHeap(OptionalInt mebibytes) {
        return new JavaRuntime(executable, release, mebibytes.orElse(heapMebibytes), debugging);
    }

    /** The same Java, whose programs are looked into in this way. */
    public JavaRuntime with(Debugging way) {
        return new JavaRuntime(executable, release, heapMebibytes, way);
    }

    /** Where this Java is installed. */
    public Path home() {
        return Objects.requireNonNull(
                Objects.requireNonNull(executable.getParent()).getParent());
    }

    /** The command that runs {@code jar} with {@code arguments}, and with JVM flags besides the usual ones. */
    public List<String> command(List<String> flags, Path jar, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable.toString());
        command.addAll(FLAGS);
        command.add("-Xmx" + heapMebibytes + "m");
        command.addAll(flags);
        command.addAll(debugging.flags());
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    /** The whole environment of a program under test. */
    static Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "UTC");
        // Windows cannot open sockets without knowing where it is installed.
        String windows = System.getenv("SystemRoot");
        if (windows != null) {
            environment.put("SystemRoot", windows);
        }
        return environment;
    }
}
