package io.netgrade.grader.cli;

import io.netgrade.grader.store.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What pseudonyms are made with: drawn once, kept in a file that only its owner reads. */
final class Salt {

    private static final int BYTES = 32;

    private Salt() {}

    /** @throws UserError if the file holds none */
    static byte[] of(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] salt = new byte[BYTES];
            new SecureRandom().nextBytes(salt);
            Disk.ofThisMachine()
                    .writePrivate(file, (HexFormat.of().formatHex(salt) + "\n").getBytes(StandardCharsets.US_ASCII));
            return salt;
        }
        try {
            byte[] salt = HexFormat.of().parseHex(Files.readString(file).strip());
            if (salt.length == BYTES) {
                return salt;
            }
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException noSalt) {
            // Said below.
        }
        throw new UserError(file + " holds no salt: restore it, or delete it and all students are called otherwise");
    }
}
