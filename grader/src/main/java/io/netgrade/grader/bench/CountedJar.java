package io.netgrade.grader.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A submission jar that counts how often it is started, whoever starts it and however.
 *
 * @param jar the jar
 * @param starts a file with a byte for each start
 */
record CountedJar(Path jar, Path starts) {

    private static final String MAIN = CountedMain.class.getName().replace('.', '/') + ".class";

    /** A copy of {@code original} in a folder. */
    static CountedJar of(Path original, Path folder) throws IOException {
        Path starts = Files.createFile(folder.resolve("starts"));
        Path copy = folder.resolve("submission.jar");
        try (InputStream file = Files.newInputStream(original);
                JarInputStream in = new JarInputStream(file)) {
            Manifest manifest = in.getManifest();
            Attributes attributes = manifest.getMainAttributes();
            String real = Objects.requireNonNull(attributes.getValue(Attributes.Name.MAIN_CLASS), "no main class");
            attributes.put(Attributes.Name.MAIN_CLASS, CountedMain.class.getName());
            try (OutputStream target = Files.newOutputStream(copy);
                    JarOutputStream out = new JarOutputStream(target, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    in.transferTo(out);
                }
                addMain(out, starts.toAbsolutePath() + "\n" + real);
            }
        }
        return new CountedJar(copy, starts);
    }

    private static void addMain(JarOutputStream out, String entry) throws IOException {
        out.putNextEntry(new JarEntry(MAIN));
        try (InputStream main = Objects.requireNonNull(CountedMain.class.getResourceAsStream("/" + MAIN))) {
            main.transferTo(out);
        }
        out.putNextEntry(new JarEntry(CountedMain.ENTRY));
        out.write(entry.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    int count() throws IOException {
        return (int) Files.size(starts);
    }
}
