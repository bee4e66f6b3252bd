package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Roster.Mistake;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A roster's text, and what is not of it taken off.
 *
 * @param text without a byte order mark and without Excel's line that names the delimiter
 * @param linesBefore how many lines were taken off
 * @param delimiter the one that was named
 */
record RosterText(String text, int linesBefore, Optional<Character> delimiter) {

    private static final String DELIMITER = "sep=";

    /** How decoding ended. */
    sealed interface Decoded {
        record Text(RosterText text) implements Decoded {}

        record Garbled(Mistake mistake) implements Decoded {}
    }

    static Decoded of(byte[] file) {
        Charset charset = charset(file);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            return new Decoded.Garbled(new Mistake(
                    line,
                    Optional.empty(),
                    "this is no text in " + charset + "; save the file as 'CSV UTF-8' and try again"));
        }
        return new Decoded.Text(withoutPreamble(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static Charset charset(byte[] file) {
        boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        if (little) {
            return StandardCharsets.UTF_16LE;
        }
        return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static RosterText withoutPreamble(String text) {
        int named = DELIMITER.length();
        if (!text.startsWith(DELIMITER) || text.length() < named + 2 || "\r\n".indexOf(text.charAt(named + 1)) < 0) {
            return new RosterText(text, 0, Optional.empty());
        }
        int end = text.startsWith("\r\n", named + 1) ? named + 3 : named + 2;
        return new RosterText(text.substring(end), 1, Optional.of(text.charAt(named)));
    }
}
