package io.netgrade.grader.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Gradescope takes for an autograder: an archive with Netgrade, an assignment, and the two scripts that Gradescope runs.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">what it expects</a>
 */
public final class Autograder {

    private static final int USUAL_JAVA = 17;

    private final Path installation;
    private final byte[] assignment;
    private final int java;

    /**
     * @param installation where Netgrade is; its {@code lib/} is taken along
     * @param assignment the instructors' file, as it is
     * @param java the release that runs submissions; 0 if the assignment does not say
     */
    public Autograder(Path installation, byte[] assignment, int java) {
        this.installation = installation;
        this.assignment = assignment.clone();
        this.java = java == 0 ? USUAL_JAVA : java;
    }

    /** Writes the archive in place of what is there, and returns how long it is, in bytes. */
    public long write(Path target) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String grader = "";
        for (Path jar : jars()) {
            String name = String.valueOf(jar.getFileName());
            files.put("netgrade/lib/" + name, Files.readAllBytes(jar));
            grader = name.startsWith("grader-") ? name : grader;
        }
        files.put("assignment.yaml", assignment.clone());
        files.put("setup.sh", script("setup.sh", grader));
        files.put("run_autograder", script("run_autograder", grader));
        new KitArchive("", files).write(target);
        return Files.size(target);
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> jars = Files.list(installation.resolve("lib"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private byte[] script(String name, String grader) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Autograder.class.getResourceAsStream("gradescope/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@JAVA@", String.valueOf(java))
                    .replace("@GRADER@", grader)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
