package io.netgrade.grader.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says of a text that it came from here: HMAC-SHA-256 (RFC 2104) under a key that never leaves the batch's folder, and that no
 * cell sees. A sealed line is the code in hexadecimal, a space, the text.
 */
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int CODE_LENGTH = 64;

    private final SecretKeySpec key;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** A seal with a new key, which is written to {@code file}. */
    static Seal made(Path file, Disk disk) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        disk.writePrivate(file, (HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII));
        return new Seal(key);
    }

    /**
     * The seal whose key is in {@code file}.
     *
     * @throws UnusableFolder if it holds no key
     */
    static Seal read(Path file) throws IOException, UnusableFolder {
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == KEY_BYTES) {
                return new Seal(key);
            }
        } catch (IllegalArgumentException
                | java.nio.charset.CharacterCodingException
                | java.nio.file.NoSuchFileException noKey) {
            // Said below.
        }
        throw new UnusableFolder(file + " holds no key of a batch, so nothing in this folder can be trusted: "
                + "restore the file, or give another --out");
    }

    /**
     * Seals a text.
     *
     * @param place what it is valid as, such as the third line of a journal; elsewhere it is not
     */
    String seal(String place, String text) {
        return code(place, text) + " " + text;
    }

    /** The text, if the line was sealed here for that very place. */
    Optional<String> open(String place, String line) {
        if (line.length() <= CODE_LENGTH || line.charAt(CODE_LENGTH) != ' ') {
            return Optional.empty();
        }
        String text = line.substring(CODE_LENGTH + 1);
        boolean ours = MessageDigest.isEqual(
                line.substring(0, CODE_LENGTH).getBytes(StandardCharsets.UTF_8),
                code(place, text).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(text) : Optional.empty();
    }

    private String code(String place, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((place + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
