package io.netgrade.grader.bench;

import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The main class of a submission jar whose starts are counted: leaves a byte in a file, then runs the real main class. {@link CountedJar}
 * copies it into the jar and replaces the two placeholders, so that counting loads no class that the program would not load.
 */
public final class CountedMain {

    /** Stands for the path of the file. */
    static final String STARTS = "<file of starts>";

    private CountedMain() {}

    /** Counts this start and runs the real main class with the same arguments. */
    public static void main(String[] args) throws IOException {
        try (FileOutputStream starts = new FileOutputStream(STARTS, true)) {
            starts.write('.');
        }
        RealMain.main(args);
    }
}
