package io.netgrade.grader.bench.record;

import io.netgrade.suite.yaml.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The measurements, in the order in which they run. */
public enum Kind {
    /** CPU of grading over CPU of a driver that starts and connects as often. */
    COST('a', "CPU of grading the reference over CPU of a bare driver"),
    /** How well one grading uses the cores. */
    CORES('b', "Wall time of grading over CPU time per core"),
    /** Many submissions over one. */
    BATCH('c', "A batch over a batch of one submission"),
    /** How long a worker takes until it grades. */
    WORKER('d', "Start of a worker"),
    /** What grading adds to a student's build. */
    BUILD('e', "mvn verify of a starter kit over the same build without grading"),
    /** What reports cost. */
    REPORT('f', "Generating reports"),
    /** What isolation costs. */
    ISOLATION('g', "Isolation levels over none"),
    /** Time and memory as a class grows. */
    SCALE('h', "Batches of growing size");

    private final char letter;
    private final String title;

    Kind(char letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    /** What is measured, to stand above its figures. */
    public String title() {
        return title;
    }

    /** Its name as users write it, such as {@code cost}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The short form of its name. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** Names and letters for a help text: {@code a=cost, b=cores, ...}. */
    public static List<String> choices() {
        return Arrays.stream(values())
                .map(kind -> kind.letter() + "=" + kind.label())
                .toList();
    }

    /**
     * The measurement of this name or letter, in upper or lower case.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Kind of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> wanted.equals(kind.label()) || wanted.equals(kind.letter()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(new Known(
                                "measurement",
                                Arrays.stream(values()).map(Kind::label).toList())
                        .none(word)));
    }
}
