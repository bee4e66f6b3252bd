package io.netgrade.grader.handout;

import io.netgrade.suite.Exercises;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Our own jars as a Maven repository of files. Their version holds a digest of them and of the assignment: Maven keeps what it
 * has fetched once, and must never take an older suite for this one. What they rest on comes from Maven Central.
 */
final class PluginRepository {

    private static final String FOLDER = "repo/io/netgrade/";
    private static final String DESCRIPTOR = "META-INF/maven/plugin.xml";
    private static final int DIGITS = 12;

    /** Maven fetches what is optional for a plugin too, and a student's build has no use for containers. */
    private static final Pattern OPTIONAL =
            Pattern.compile("(?s)\\s*<dependency>(?:(?!</dependency>).)*<optional>true</optional>\\s*</dependency>");

    private final Map<String, byte[]> poms = new TreeMap<>();
    private final Map<String, byte[]> jars = new TreeMap<>();
    private final String own;
    private final String version;

    /** @throws IOException if the installation lacks one of our files */
    PluginRepository(Path installation, String assignment) throws IOException {
        own = Exercises.version();
        for (String module : new String[] {"netgrade", "test-suite", "grader"}) {
            poms.put(module, Files.readAllBytes(installation.resolve("kit/" + module + ".pom")));
        }
        for (String module : new String[] {"test-suite", "grader"}) {
            jars.put(module, Files.readAllBytes(installation.resolve("lib/" + module + "-" + own + ".jar")));
        }
        MessageDigest digest = digest("SHA-256");
        poms.values().forEach(digest::update);
        jars.values().forEach(digest::update);
        digest.update(assignment.getBytes(StandardCharsets.UTF_8));
        version = own + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** The version of all of it. */
    String version() {
        return version;
    }

    /** Every file by its name in the kit. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        poms.forEach((module, pom) -> put(files, module, ".pom", withoutOptional(renamed(pom))));
        for (Map.Entry<String, byte[]> jar : jars.entrySet()) {
            put(files, jar.getKey(), ".jar", withDescriptor(jar.getValue()));
        }
        return files;
    }

    private void put(Map<String, byte[]> files, String module, String extension, byte[] content) {
        String name = FOLDER + module + "/" + version + "/" + module + "-" + version + extension;
        files.put(name, content);
        // Without it Maven says that it could not check what it has fetched.
        String sum = HexFormat.of().formatHex(digest("SHA-1").digest(content));
        files.put(name + ".sha1", sum.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] renamed(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replace("<version>" + own + "</version>", "<version>" + version + "</version>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutOptional(byte[] pom) {
        return OPTIONAL.matcher(new String(pom, StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Maven refuses a plugin whose own description names another version. */
    private byte[] withDescriptor(byte[] jar) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(jar.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(same);
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals(DESCRIPTOR) ? renamed(content) : content);
                out.closeEntry();
            }
        }
        return copy.toByteArray();
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
