package io.netgrade.grader.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a user names and people write, read once: what was shown of it is what is kept, whoever saves it meanwhile.
 *
 * @param name for messages
 * @param content all of it
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes of a file; nobody compares them.
record NamedFile(String name, byte[] content) {

    /** A table of ten thousand students is a megabyte; a jar that is named by mistake need not be read to its end. */
    private static final long LONGEST_FILE = 16L << 20;

    /** @throws UserError if there is no such file, or if it is none that a person wrote */
    static NamedFile read(Path file) {
        Grader.requireFile(file);
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new UserError(file + " is nothing that people write: it is longer than 16 MiB");
            }
            return new NamedFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UserError("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    /** @throws UserError if it is no text in UTF-8 */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new UserError(name + " is not text in UTF-8");
        }
    }

    /** What is wrong with it, all of it. */
    UserError mistakes(List<String> sentences) {
        return new UserError(name + " holds " + (sentences.size() == 1 ? "a mistake" : sentences.size() + " mistakes")
                + ":\n  " + String.join("\n  ", sentences));
    }
}
