package io.netgrade.grader.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that users name and people write. */
final class TextInput {

    /** A table of ten thousand students is a megabyte; a jar that is named by mistake need not be read to its end. */
    private static final long LONGEST_FILE = 16L << 20;

    private TextInput() {}

    /** @throws UserError if there is no such file, or if it is none that a person wrote */
    static byte[] bytes(Path file) {
        Grader.requireFile(file);
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new UserError(file + " is nothing that people write: it is longer than 16 MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UserError("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    /** @throws UserError if there is no such file, or if it is no text in UTF-8 */
    static String read(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new UserError(file + " is not text in UTF-8");
        }
    }

    /** What is wrong with a file, all of it. */
    static UserError mistakes(Path file, List<String> sentences) {
        return new UserError(file + " holds " + (sentences.size() == 1 ? "a mistake" : sentences.size() + " mistakes")
                + ":\n  " + String.join("\n  ", sentences));
    }
}
