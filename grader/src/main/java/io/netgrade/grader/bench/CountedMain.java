package io.netgrade.grader.bench;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The main class of a submission jar whose starts are counted: leaves a byte in a file, then runs the real main class. It is copied into
 * the jar, so it uses nothing but the JDK. {@link CountedJar} writes the entry that it reads.
 */
public final class CountedMain {

    /** The entry with the file of starts in its first line and the real main class in its second. */
    static final String ENTRY = "netgrade-bench.txt";

    private CountedMain() {}

    /** Counts this start and runs the real main class with the same arguments. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        String[] lines;
        try (InputStream entry = Objects.requireNonNull(CountedMain.class.getResourceAsStream("/" + ENTRY))) {
            lines = new String(entry.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        }
        try (FileOutputStream starts = new FileOutputStream(lines[0], true)) {
            starts.write('.');
        }
        Class.forName(lines[1]).getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
