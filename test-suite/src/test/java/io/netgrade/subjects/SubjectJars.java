package io.netgrade.subjects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packs each program of this package as a student would hand it in: {@code KIND/name-in-kebab-case.jar}. */
public final class SubjectJars {

    /** The manifest's attribute that names the one program that a jar is. */
    public static final String PROGRAM = "Netgrade-Program";

    /** The manifest's attribute that lists what a program loses in every run. */
    public static final String LOSES = "Netgrade-Loses";

    private static final List<String> KINDS =
            List.of("faulty", "degenerate", "broken", "racy", "innocent", "foreign", "hostile");
    private static final String PACKAGE = "io.netgrade.subjects";
    /** Entries carry the same date in every build, so that a jar's digest depends on its content alone. */
    private static final long MIDNIGHT_2026 = 1_767_225_600_000L;

    /** What each library has of its own, or would make a jar something else than it is. */
    private static final Pattern UNBUNDLED =
            Pattern.compile("META-INF/(?!services/).*|module-info\\.class|about\\.html");

    private static final int NEWER_MAJOR = 44 + 99;

    private SubjectJars() {}

    /** Packs all programs into the folder that the only argument names. */
    public static void main(String[] args) throws IOException {
        packInto(Path.of(args[0]));
    }

    /** Packs all programs into {@code target}. */
    public static void packInto(Path target) throws IOException {
        for (String kind : KINDS) {
            Files.createDirectories(target.resolve(kind));
            Set<String> names = new TreeSet<>();
            for (Class<?> program : programs(kind)) {
                String name = kebab(program.getSimpleName());
                if (!names.add(name)) {
                    throw new IllegalStateException("two programs are called " + name);
                }
                pack(program, target.resolve(kind).resolve(name + ".jar"), "");
            }
        }
        packUnrunnable(target.resolve("broken"));
    }

    /** The programs of a kind, in order. */
    static List<Class<?>> programs(String kind) throws IOException {
        Path classes = classes();
        try (Stream<Path> files =
                Files.walk(classes.resolve(PACKAGE.replace('.', '/')).resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> nameOf(classes.relativize(file)))
                    .filter(name -> !name.contains("$") && !name.endsWith(".package-info"))
                    .sorted()
                    .<Class<?>>map(SubjectJars::load)
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        String path = file.toString();
        return path.substring(0, path.length() - ".class".length())
                .replace('\\', '.')
                .replace('/', '.');
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SubjectJars.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where this class itself was compiled to. */
    static Path classes() {
        return origin(SubjectJars.class);
    }

    /** Where a class was loaded from. */
    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code OneReadForTheWhole} as {@code one-read-for-the-whole}. */
    public static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void packUnrunnable(Path target) throws IOException {
        Files.writeString(
                target.resolve("not-a-jar.jar"), "PK? No, this is the report that should have been attached.\n");
        Class<?> program = load(PACKAGE + ".innocent.echo.HugeBuffer");
        pack(program, target.resolve("no-main-class.jar"), "no-main");
        pack(program, target.resolve("main-class-missing.jar"), "no-such-class");
        pack(program, target.resolve("built-for-newer-java.jar"), "newer");
    }

    private static void pack(Class<?> program, Path jar, String damage) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            entry(out, "META-INF/MANIFEST.MF", manifest(program, damage));
            for (Path source : sources(program)) {
                byte[] content = Files.readAllBytes(classes().resolve(source));
                if (damage.equals("newer")) {
                    content[7] = (byte) NEWER_MAJOR;
                }
                entry(out, source.toString().replace('\\', '/'), content);
            }
            bundle(out, program);
            disguise(out, program);
        }
    }

    /** Adds the program once more under names that are not its own. */
    private static void disguise(JarOutputStream out, Class<?> program) throws IOException {
        AlsoAs disguises = program.getAnnotation(AlsoAs.class);
        if (disguises == null) {
            return;
        }
        byte[] itself = Files.readAllBytes(classes().resolve(program.getName().replace('.', '/') + ".class"));
        byte[] name = program.getName().getBytes(StandardCharsets.UTF_8);
        for (String entry : disguises.value()) {
            entry(out, entry, entry.endsWith(".class") ? itself : name);
        }
    }

    /** Adds the libraries that a program brings along. */
    private static void bundle(JarOutputStream out, Class<?> program) throws IOException {
        Bundles bundles = program.getAnnotation(Bundles.class);
        if (bundles == null) {
            return;
        }
        Set<String> taken = new TreeSet<>();
        for (Class<?> library : bundles.value()) {
            try (JarFile jar = new JarFile(origin(library).toFile())) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    boolean belongs = !entry.isDirectory()
                            && !UNBUNDLED.matcher(entry.getName()).matches();
                    if (belongs && taken.add(entry.getName())) {
                        entry(out, entry.getName(), jar.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
    }

    private static byte[] manifest(Class<?> program, String damage) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!damage.equals("no-main")) {
            attributes.put(Attributes.Name.MAIN_CLASS, program.getName() + (damage.equals("no-such-class") ? "X" : ""));
        }
        Plays plays = Objects.requireNonNull(
                program.getAnnotation(Plays.class), () -> program + " does not say which program it is");
        attributes.putValue(PROGRAM, plays.value());
        String losses = Arrays.stream(program.getAnnotationsByType(Loses.class))
                .filter(Loses::always)
                .map(Loses::value)
                .collect(Collectors.joining(", "));
        if (!losses.isEmpty()) {
            attributes.putValue(LOSES, losses);
        }
        for (ManifestEntry more : program.getAnnotationsByType(ManifestEntry.class)) {
            attributes.putValue(more.name(), more.value());
        }
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    /** The class files that a program needs: its own, what it rests on, what is nested in these, and the annotations. */
    private static Set<Path> sources(Class<?> program) throws IOException {
        Set<Path> sources = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(program, Plays.class, Loses.class));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (seen.add(next)) {
                sources.addAll(withNested(next));
                restsOn(next).filter(type -> type.getName().startsWith(PACKAGE)).forEach(open::push);
            }
        }
        return sources;
    }

    private static Stream<Class<?>> restsOn(Class<?> type) {
        return Stream.of(new Class<?>[] {type.getSuperclass()}, type.getInterfaces(), type.getDeclaredClasses())
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull);
    }

    private static List<Path> withNested(Class<?> type) throws IOException {
        Path classes = classes();
        String name = type.getName().substring(type.getPackageName().length() + 1);
        try (Stream<Path> files =
                Files.list(classes.resolve(type.getPackageName().replace('.', '/')))) {
            return files.filter(file -> file.getFileName().toString().matches(Pattern.quote(name) + "(\\$.*)?\\.class"))
                    .map(classes::relativize)
                    .toList();
        }
    }

    private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(MIDNIGHT_2026);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
