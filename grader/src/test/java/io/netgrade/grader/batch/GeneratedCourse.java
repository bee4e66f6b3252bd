package io.netgrade.grader.batch;

import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * A course as it hands in: right programs, wrong ones, untouched templates, broken and hanging ones, hostile ones, and some that are
 * the same as others. Arguments of {@link #main}: the demo's folder, where to put it, how many submissions.
 */
public final class GeneratedCourse {

    private static final String HANGS = "public class Hangs { public static void main(String[] a) throws Exception {"
            + " Thread.sleep(Long.MAX_VALUE); } }";

    private final Path demo;

    private GeneratedCourse(Path demo) {
        this.demo = demo;
    }

    public static void main(String[] args) throws IOException {
        make(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    }

    /** Makes {@code submissions/}, {@code roster.csv} and {@code assignment.yaml} in {@code folder}. */
    static void make(Path demo, Path folder, int count) throws IOException {
        GeneratedCourse course = new GeneratedCourse(demo);
        Path submissions = Files.createDirectories(folder.resolve("submissions"));
        List<Source> kinds = course.kinds();
        StringBuilder roster = new StringBuilder("name,login\n");
        for (int i = 0; i < count; i++) {
            String student = String.format("student%03d", i);
            kinds.get(i % kinds.size()).put(submissions.resolve(student + ".jar"), i);
            roster.append("Student ").append(i).append(',').append(student).append('\n');
        }
        Files.writeString(submissions.resolve("nojar.jar"), "this is a text");
        Files.writeString(folder.resolve("roster.csv"), roster + "Nojar,nojar\nMissing,missing\n");
        Files.writeString(
                folder.resolve("assignment.yaml"),
                """
                title: "Generated course"
                seed: 4711
                exercises:
                  tcp-echo:
                    requirements: [TCP-ECHO-01, NET-01, NET-03, NET-05, RUN-01, RUN-02, RUN-05]
                limits: {seconds: 30}
                """);
    }

    /** Puts the {@code i}th submission into a file. */
    @FunctionalInterface
    private interface Source {
        void put(Path file, int i) throws IOException;
    }

    private List<Source> kinds() throws IOException {
        List<Source> kinds = new ArrayList<>();
        Source reference = (file, i) -> marked(demo.resolve("reference.jar"), file, i);
        Source template = (file, i) -> marked(demo.resolve("submission.jar"), file, i);
        List<Source> hostile = each("hostile", "");
        List<Source> right = each("innocent", "echo-server");
        List<Source> wrong = each("faulty", "echo-server");
        for (int i = 0; i < hostile.size(); i++) {
            kinds.addAll(List.of(reference, wrong.get(i % wrong.size()), right.get(i % right.size()), hostile.get(i)));
            switch (i % 4) {
                case 0 -> kinds.add(template);
                case 1 -> kinds.add((file, any) -> Files.copy(demo.resolve("reference.jar"), file));
                case 2 -> kinds.add((file, any) -> broken(file));
                default -> kinds.add((file, any) -> hanging(file));
            }
        }
        return kinds;
    }

    private List<Source> each(String kind, String begin) throws IOException {
        try (Stream<Path> jars = Files.list(demo.resolve(kind))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(begin))
                    .sorted()
                    .map(jar -> (Source) (file, i) -> marked(jar, file, i))
                    .toList();
        }
    }

    /** The same program in a file that is nobody else's. */
    private static void marked(Path jar, Path file, int i) throws IOException {
        Files.copy(jar, file);
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of())) {
            Files.writeString(zip.getPath("/submission-" + i), "mine");
        }
    }

    private static void broken(Path file) throws IOException {
        try (OutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest("NotThere"))) {
            out.flush();
        }
    }

    private static void hanging(Path file) throws IOException {
        Path work = Files.createTempDirectory("netgrade-course-");
        try {
            Path source = Files.writeString(work.resolve("Hangs.java"), HANGS);
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString()) != 0) {
                throw new IllegalStateException("it does not compile");
            }
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest("Hangs"))) {
                ZipEntry entry = new ZipEntry("Hangs.class");
                out.putNextEntry(entry);
                Files.copy(work.resolve("Hangs.class"), out);
                out.closeEntry();
            }
        } finally {
            TemporaryFolder.delete(work);
        }
    }

    private static Manifest manifest(String main) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
        return manifest;
    }
}
