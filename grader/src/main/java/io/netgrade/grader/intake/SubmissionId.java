package io.netgrade.grader.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names submissions by who handed them in, so that a name can be a file's on any system. */
final class SubmissionId {

    private static final int LONGEST = 60;
    private static final int DIGEST_BYTES = 6;
    private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9._-]");

    /** Windows takes these for devices, whatever comes after a dot; hidden files begin with a dot, options with a hyphen. */
    private static final Pattern UNSUITABLE =
            Pattern.compile("[.-].*|.*\\.|(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|");

    private SubmissionId() {}

    /** The id for {@code key}; different for different keys, unless they differ only in case or Unicode's normal form. */
    static String of(String key) {
        String folded = EntryPath.folded(key);
        String plain = FOREIGN.matcher(folded).replaceAll("-");
        boolean same = plain.equals(folded) && plain.length() <= LONGEST;
        if (same && !UNSUITABLE.matcher(plain).matches()) {
            return plain;
        }
        // Characters went, or would not do: a digest of all of them keeps two such keys apart.
        String head = plain.substring(0, Math.min(LONGEST, plain.length())).replaceFirst("^[.-]+", "");
        String id = head + "-" + digest(folded);
        // Of a device's name with an extension, the digest does not change what comes before the dot.
        return UNSUITABLE.matcher(id).matches() ? "x" + id : id;
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
