package io.netgrade.subjects;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packs each program of this package as a student would hand it in: {@code KIND/name-in-kebab-case.jar}. */
public final class SubjectJars {

    private static final List<String> KINDS = List.of("faulty", "degenerate", "broken", "innocent");
    private static final String PACKAGE = "io/netgrade/subjects/";
    /** Entries carry the same date in every build, so that a jar's digest depends on its content alone. */
    private static final long MIDNIGHT_2026 = 1_767_225_600_000L;

    private static final int NEWER_MAJOR = 44 + 99;

    private SubjectJars() {}

    /** Packs all programs into the folder that the only argument names. */
    public static void main(String[] args) throws IOException {
        packInto(Path.of(args[0]));
    }

    /** Packs all programs into {@code target}. */
    public static void packInto(Path target) throws IOException {
        Path classes = classes();
        for (String kind : KINDS) {
            Files.createDirectories(target.resolve(kind));
            for (String name : programs(classes, kind)) {
                pack(classes, kind, name, target.resolve(kind).resolve(kebab(name) + ".jar"), "");
            }
        }
        packUnrunnable(classes, target.resolve("broken"));
    }

    /** The names of the programs of a kind, in order. */
    static List<String> programs(Path classes, String kind) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(PACKAGE + kind))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.startsWith("package-"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    /** Where this class itself was compiled to. */
    static Path classes() {
        try {
            return Path.of(SubjectJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code OneReadForTheWhole} as {@code one-read-for-the-whole}. */
    public static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void packUnrunnable(Path classes, Path target) throws IOException {
        Files.writeString(
                target.resolve("not-a-jar.jar"), "PK? No, this is the report that should have been attached.\n");
        pack(classes, "innocent", "HugeBuffer", target.resolve("no-main-class.jar"), "no-main");
        pack(classes, "innocent", "HugeBuffer", target.resolve("main-class-missing.jar"), "no-such-class");
        pack(classes, "innocent", "HugeBuffer", target.resolve("built-for-newer-java.jar"), "newer");
    }

    private static void pack(Path classes, String kind, String name, Path jar, String damage) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!damage.equals("no-main")) {
            String main = (PACKAGE + kind + "/" + name).replace('/', '.') + (damage.equals("no-such-class") ? "X" : "");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
        }
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            entry(out, "META-INF/MANIFEST.MF", manifestBytes(manifest));
            for (Path source : sources(classes, kind, name)) {
                byte[] content = Files.readAllBytes(source);
                if (damage.equals("newer")) {
                    content[7] = (byte) NEWER_MAJOR;
                }
                entry(
                        out,
                        PACKAGE
                                + classes.resolve(PACKAGE)
                                        .relativize(source)
                                        .toString()
                                        .replace('\\', '/'),
                        content);
            }
        }
    }

    private static List<Path> sources(Path classes, String kind, String name) throws IOException {
        try (Stream<Path> own = Files.list(classes.resolve(PACKAGE + kind));
                Stream<Path> shared = Files.list(classes.resolve(PACKAGE))) {
            return Stream.concat(
                            own.filter(file -> file.getFileName().toString().matches(name + "(\\$.*)?\\.class")),
                            shared.filter(file -> file.getFileName().toString().startsWith("EchoProgram")))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] manifestBytes(Manifest manifest) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(MIDNIGHT_2026);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
