package io.netgrade.suite.subject;

import io.netgrade.suite.words.Words;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;

/** Looks at a submission before anything is started: can {@code java -jar} run it at all? */
public final class Runnability {

    private static final int CLASS_FILE_MAGIC = 0xCAFEBABE;
    /** A class file's major version is the Java release it needs plus this (JVMS §4.1). */
    private static final int RELEASE_OFFSET = 44;

    private Runnability() {}

    /**
     * Why {@code java -jar} would not even reach the submission's main method, as a sentence without its full stop; empty
     * if nothing speaks against it.
     *
     * @param jar the submission
     * @param release the Java release that is to run it, such as 17
     */
    public static Optional<String> problem(Path jar, int release) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String main = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            if (main == null || main.isBlank()) {
                return Optional.of(Words.of("Runnability.no-main"));
            }
            return problemOfMain(file, main.strip(), release);
        } catch (ZipException notAZip) {
            return Optional.of(Words.of("Runnability.no-zip", String.valueOf(notAZip.getMessage())));
        } catch (IOException | SecurityException | IllegalArgumentException unreadable) {
            return Optional.of(Words.of("Runnability.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }

    private static Optional<String> problemOfMain(JarFile file, String main, int release) throws IOException {
        JarEntry entry = file.getJarEntry(main.replace('.', '/') + ".class");
        if (entry == null) {
            // A manifest may name further jars; whether the class is in one of them is for the JVM to say.
            boolean elsewhere = file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH) != null;
            return elsewhere ? Optional.empty() : Optional.of(Words.of("Runnability.main-missing", main));
        }
        try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
            if (in.readInt() != CLASS_FILE_MAGIC) {
                return Optional.of(Words.of("Runnability.main-no-class", main));
            }
            in.readUnsignedShort();
            int needed = in.readUnsignedShort() - RELEASE_OFFSET;
            return needed <= release ? Optional.empty() : Optional.of(Words.of("Runnability.release", needed, release));
        }
    }
}
