package io.netgrade.grader.similarity;

import io.netgrade.suite.exchange.Escaped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes of one jar, in memory, one after the other. The jar may be made to harm who reads it: how much is read does not
 * depend on what it says of itself.
 */
final class JarClasses {

    /** As much as intake takes. */
    private static final long LONGEST_JAR = 64L << 20;

    private static final int MOST_ENTRIES = 20_000;

    /** The longest class of Netty, Spring or Jackson has half of it. */
    private static final int LONGEST_CLASS = 256 << 10;

    /** Of one jar, inflated; a program with all that it might need for a server has less. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_REASON = 120;
    private static final int SKIPS_NAMED = 3;
    private static final String SUFFIX = ".class";

    private final ZipFile zip;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private long left = MOST_BYTES;
    private int skips;

    private JarClasses(ZipFile zip) {
        this.zip = zip;
    }

    static Content read(Path jar) {
        try {
            if (Files.size(jar) > LONGEST_JAR) {
                return new Content.Unreadable("it is longer than " + (LONGEST_JAR >> 20) + " MiB");
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                return zip.size() > MOST_ENTRIES
                        ? new Content.Unreadable("it has more than " + MOST_ENTRIES + " entries")
                        : new JarClasses(zip).classes();
            }
        } catch (NoSuchFileException | FileNotFoundException gone) {
            return new Content.Unreadable("its file is missing or may not be read");
        } catch (IOException | RuntimeException garbled) {
            return new Content.Unreadable("Java cannot read it as a jar");
        }
    }

    private Content classes() {
        // By name: the order in an archive is the archive's to choose.
        SortedMap<String, ZipEntry> entries = new TreeMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(SUFFIX)) {
                entries.putIfAbsent(entry.getName(), entry);
            }
        }
        for (ZipEntry entry : entries.values()) {
            if (left <= 0) {
                skipped.add("only the first " + (MOST_BYTES >> 20) + " MiB of its classes were read");
                break;
            }
            add(entry);
        }
        if (skips > SKIPS_NAMED) {
            skipped.add((skips - SKIPS_NAMED) + " more classes could not be read");
        }
        return new Content.Classes(shapes, skipped);
    }

    private void add(ZipEntry entry) {
        String name = shown(entry.getName());
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) Math.min(LONGEST_CLASS + 1, left));
            left -= content.length;
            if (content.length > LONGEST_CLASS) {
                skip(name, "it is longer than " + (LONGEST_CLASS >> 10) + " KiB");
            } else if (left > 0) {
                shapes.add(Shape.of(name, content));
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A class that nests deep enough overflows the stack of whoever reads it.
            skip(name, Escaped.line(reason(broken), LONGEST_REASON));
        }
    }

    private static String reason(Throwable broken) {
        return broken instanceof IllegalArgumentException && broken.getMessage() != null
                ? broken.getMessage()
                : "it is damaged";
    }

    private void skip(String name, String why) {
        skips++;
        if (skips <= SKIPS_NAMED) {
            skipped.add(name + " could not be read: " + why);
        }
    }

    private static String shown(String entry) {
        return Escaped.line(entry.substring(0, entry.length() - SUFFIX.length()).replace('/', '.'), LONGEST_NAME);
    }
}
