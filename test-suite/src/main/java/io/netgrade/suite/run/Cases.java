package io.netgrade.suite.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** A running account of the cases that were generated: how many, and a digest by which two runs can be compared. */
final class Cases {

    private static final int SHOWN_BYTES = 8;

    private final MessageDigest digest = Seeds.sha256();
    private int count;

    void add(List<Object> parameters) {
        count++;
        digest.update(parameters.toString().getBytes(StandardCharsets.UTF_8));
    }

    int count() {
        return count;
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }
}
