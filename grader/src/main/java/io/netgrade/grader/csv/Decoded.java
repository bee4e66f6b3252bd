package io.netgrade.grader.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the bytes of a file are. */
sealed interface Decoded {

    String DELIMITER = "sep=";

    /**
     * Text.
     *
     * @param text without a byte order mark and without Excel's line that names the delimiter
     * @param charset of it
     * @param mark whether there was a byte order mark
     * @param linesBefore how many lines were taken off
     * @param delimiter the one that was named
     */
    record Text(String text, Charset charset, boolean mark, int linesBefore, Optional<Character> delimiter)
            implements Decoded {

        Dialect dialect(char used) {
            int end = text.indexOf('\n');
            String lineEnd = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
            return new Dialect(charset, mark, used, delimiter.isPresent(), lineEnd);
        }
    }

    /** No text. */
    record Garbled(long line, String sentence) implements Decoded {}

    static Decoded of(byte[] file) {
        Charset charset = charset(file);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return new Garbled(
                    1 + text.chars().filter(c -> c == '\n').count(),
                    "this is no text in " + charset + "; save the file as 'CSV UTF-8' and try again");
        }
        boolean mark = text.startsWith("\uFEFF");
        return withoutPreamble(mark ? text.substring(1) : text, charset, mark);
    }

    private static Charset charset(byte[] file) {
        boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        if (little) {
            return StandardCharsets.UTF_16LE;
        }
        return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static Text withoutPreamble(String text, Charset charset, boolean mark) {
        int named = DELIMITER.length();
        if (!text.startsWith(DELIMITER) || text.length() < named + 2 || "\r\n".indexOf(text.charAt(named + 1)) < 0) {
            return new Text(text, charset, mark, 0, Optional.empty());
        }
        int end = text.startsWith("\r\n", named + 1) ? named + 3 : named + 2;
        return new Text(text.substring(end), charset, mark, 1, Optional.of(text.charAt(named)));
    }
}
