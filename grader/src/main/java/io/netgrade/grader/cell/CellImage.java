package io.netgrade.grader.cell;

import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import io.netgrade.suite.subject.JavaRuntime;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an image of this machine's own Java and the few programs that a worker needs, each with the libraries that it loads.
 * So it needs no registry, is of the very Java that grades outside of containers, and holds little that a submission could
 * use: not even a shell.
 */
public final class CellImage {

    /** What it is called unless it is given a name. */
    public static final String NAME = ContainerLevel.OWN_IMAGE;

    private static final List<String> PROGRAMS = List.of("setpriv", "prlimit", "choom", "kill", "ls", "rm", "sleep");

    /** What of a JDK only developers need. */
    private static final Set<String> LEFT_OUT = Set.of("jmods", "include", "man", "demo", "legal", "src.zip");

    /** {@code libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x...)}, or the loader, which stands alone. */
    private static final Pattern LIBRARY = Pattern.compile("(?:=>\\s+)?(/\\S+) \\(0x");

    /** Without it the C library would ask the network for the name of this very machine. */
    private static final String NAMES_FROM_FILES = "hosts: files\npasswd: files\ngroup: files\n";

    /** From nothing, so that no registry is asked for anything. */
    private static final String RECIPE = "FROM scratch\nCOPY " + ImageTar.ROOT + " /\nENV PATH=/usr/bin\n";

    private CellImage() {}

    /** What is missing to make one, as a sentence without its full stop; empty if nothing is. */
    public static Optional<String> missing() {
        return Stream.concat(
                        Stream.of(Machine.linux()),
                        Stream.concat(PROGRAMS.stream(), Stream.of("ldd"))
                                .map(tool -> Machine.tool(tool, "util-linux procps coreutils libc-bin")))
                .filter(check -> !check.met())
                .findFirst()
                .map(check -> check.what() + " is missing (" + check.detail() + "); " + check.remedy())
                .or(() -> Engine.answers() ? Optional.empty() : Optional.of("no container engine answers"));
    }

    /**
     * Makes it under that name, in place of any other of the name.
     *
     * @return how many bytes went into it
     * @throws IOException if a file cannot be read or the engine does not take it
     */
    public static long make(String name) throws IOException {
        Path packed = Files.createTempFile("netgrade-image-", ".tar");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(packed));
                    ImageTar tar = new ImageTar(out, RECIPE)) {
                fill(tar);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(packed))) {
                var unused = Engine.client()
                        .buildImageCmd(in)
                        .withTags(Set.of(name))
                        .exec(new BuildImageResultCallback())
                        .awaitImageId();
            } catch (DockerException refused) {
                throw new IOException("the engine does not make the image: " + refused.getMessage(), refused);
            }
            return Files.size(packed);
        } finally {
            Files.delete(packed);
        }
    }

    private static void fill(ImageTar tar) throws IOException {
        for (String folder : List.of("/tmp", "/proc", "/dev", "/sys", "/etc", ContainerCell.SUITE)) {
            tar.folder(folder);
        }
        tar.text("/etc/passwd", "root:x:0:0:root:/:/nonexistent\n");
        tar.text("/etc/group", "root:x:0:\n");
        tar.text("/etc/nsswitch.conf", NAMES_FROM_FILES);
        List<Path> binaries = new ArrayList<>();
        for (String program : PROGRAMS) {
            Path found = Machine.onPath(program).orElseThrow();
            tar.file("/usr/bin/" + program, found);
            binaries.add(found);
        }
        Path java = JavaRuntime.current().home().toRealPath();
        for (Path file : filesOf(java)) {
            String inside = "/opt/java/" + java.relativize(file);
            tar.file(inside, file);
            if (file.toString().endsWith(".so") || file.endsWith(Path.of("bin", "java"))) {
                binaries.add(file);
            }
        }
        tar.link("/usr/bin/java", "/opt/java/bin/java");
        for (Path library : librariesOf(binaries, java)) {
            tar.file(library.toString(), library);
        }
    }

    private static List<Path> filesOf(Path java) throws IOException {
        try (Stream<Path> walk = Files.walk(java, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file ->
                            !LEFT_OUT.contains(java.relativize(file).getName(0).toString()))
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Path.of("lib", "src.zip")))
                    .sorted()
                    .toList();
        }
    }

    /** What these load, under the names by which they look for it. What a desktop would need and is not here is left out. */
    private static Set<Path> librariesOf(List<Path> binaries, Path java) {
        List<String> command = new ArrayList<>(List.of("ldd"));
        binaries.forEach(binary -> command.add(binary.toString()));
        Set<Path> libraries = new TreeSet<>();
        Matcher line = LIBRARY.matcher(Command.run(command).output());
        while (line.find()) {
            Path library = Path.of(line.group(1)).normalize();
            if (!library.startsWith(java)) {
                libraries.add(library);
            }
        }
        return libraries;
    }
}
