package io.netgrade.grader.publish;

import io.netgrade.grader.gradebook.Participant;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a site calls a student, and where their page lies: HMAC-SHA-256 (RFC 2104) of who they are, under a salt that stays with the
 * instructor. The same student is called the same in every publication by that salt, and nobody without it can tell who that is, nor
 * find a page whose address was not given to them.
 *
 * @param anonymous whether names are replaced
 */
@SuppressWarnings("ArrayRecordComponent") // A key; nobody compares it.
record Pseudonyms(byte[] salt, boolean anonymous) {

    private static final String ALGORITHM = "HmacSHA256";
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private static final int LENGTH_OF_NAME = 6;
    private static final int LENGTH_OF_KEY = 20;

    /** What the site calls somebody. */
    String name(Participant student) {
        return anonymous ? "Student " + letters(code("name", student), LENGTH_OF_NAME) : student.label();
    }

    /** The name of their page, without its ending. */
    String key(Participant student) {
        return letters(code("page", student), LENGTH_OF_KEY).toLowerCase(Locale.ROOT);
    }

    private static String letters(byte[] code, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(code[i] & 31));
        }
        return text.toString();
    }

    private byte[] code(String use, Participant student) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            String who = use + "\n" + new TreeMap<>(student.known());
            return mac.doFinal(who.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
