package io.netgrade.grader.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    private static final String MAIN = file(CountedMain.class.getName()) + ".class";

    /** The tag of a text in a class file's constant pool; its length and bytes follow as {@code writeUTF} writes them. */
    private static final int TEXT = 1;

    /** A copy of {@code original}, whose main class is public, in a folder. */
    static CountedJar of(Path original, Path folder) throws IOException {
        Path starts = Files.createFile(folder.resolve("starts")).toAbsolutePath();
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
                out.putNextEntry(new JarEntry(MAIN));
                out.write(main(starts.toString(), real));
            }
        }
        return new CountedJar(copy, starts);
    }

    private static byte[] main(String starts, String real) throws IOException {
        try (InputStream main = Objects.requireNonNull(CountedJar.class.getResourceAsStream("/" + MAIN))) {
            // One character for each byte, so that bytes can be replaced as text.
            return new String(main.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace(constant(CountedMain.STARTS), constant(starts))
                    .replace(constant(file(RealMain.class.getName())), constant(file(real)))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static String constant(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(TEXT);
        out.writeUTF(text);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static String file(String className) {
        return className.replace('.', '/');
    }

    int count() throws IOException {
        return (int) Files.size(starts);
    }
}
