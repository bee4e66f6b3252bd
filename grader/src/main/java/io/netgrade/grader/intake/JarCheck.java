package io.netgrade.grader.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Whether Java can open a file as a jar. What it would do with it is for whoever grades it. */
final class JarCheck {

    private JarCheck() {}

    /**
     * Why it cannot; empty if it can.
     *
     * @throws IOException if that is not the file's fault: it is gone, or no more files may be open
     */
    static Optional<String> fault(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.size() == 0 ? Optional.of("nothing is in it") : Optional.empty();
        } catch (ZipException | EOFException | RuntimeException garbled) {
            // The message of a missing end names the file; its place is said already.
            String why = String.valueOf(garbled.getMessage());
            return Optional.of(Origin.shown(why.contains(jar.toString()) ? "Java cannot read it" : why));
        }
    }
}
