package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a student handed in. What it is worth does not depend on its name.
 *
 * @param jar the file
 * @param digest SHA-256 of its content, in lower-case hexadecimal
 */
public record Submission(Path jar, String digest) {

    /**
     * Reads the file and takes its digest.
     *
     * @throws IOException if it cannot be read
     */
    public static Submission of(Path jar) throws IOException {
        return new Submission(jar, digest(Files.readAllBytes(jar)));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
