package io.netgrade.reference.lab;

import java.util.Locale;

/** How figures are written, the same in every country. */
final class Figures {

    private Figures() {}

    static String micros(double micros) {
        if (Double.isNaN(micros)) {
            return "no answer";
        }
        return micros < 1_000
                ? String.format(Locale.ROOT, "%.1f µs", micros)
                : String.format(Locale.ROOT, "%.1f ms", micros / 1_000);
    }

    static String rate(double mebibytes) {
        return String.format(Locale.ROOT, "%,.0f MiB/s", mebibytes);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String count(int some, int all) {
        return String.format(Locale.ROOT, "%,d of %,d", some, all);
    }
}
