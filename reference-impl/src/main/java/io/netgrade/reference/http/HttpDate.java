package io.netgrade.reference.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as a Date field says it (RFC 9110 §5.6.7), to the second: so it is written once a second, however many answers
 * that second holds.
 *
 * @param second seconds since 1970, UTC
 * @param text the same for the field
 */
record HttpDate(long second, String text) {

    // With a day of two digits and in English wherever this runs.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static volatile HttpDate latest = of(0);

    static String now() {
        long second = System.currentTimeMillis() / 1_000;
        HttpDate date = latest;
        if (date.second != second) {
            // Threads that meet here write the same text, and it does not matter whose is kept.
            date = of(second);
            latest = date;
        }
        return date.text;
    }

    static HttpDate of(long second) {
        return new HttpDate(second, FORMAT.format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC)));
    }
}
