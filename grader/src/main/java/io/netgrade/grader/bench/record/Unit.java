package io.netgrade.grader.bench.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a figure counts, and how it is written: the same in tables and charts. */
public enum Unit {
    /** One quantity over another of the same unit. */
    RATIO("ratio", "%.2f"),
    /** Seconds. */
    SECONDS("seconds", "%.2f s"),
    /** Mebibytes, 2^20 bytes. */
    MEBIBYTES("mebibytes", "%.0f MiB"),
    /** How many. */
    COUNT("count", "%.0f");

    private final String label;
    private final String format;

    Unit(String label, String format) {
        this.label = label;
        this.format = format;
    }

    /** Its name in JSON. */
    @JsonValue
    public String label() {
        return label;
    }

    String text(double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
