package io.netgrade.reference.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class ResponseProperties {

    /** A stream whose every read gives at most so many bytes. */
    private static final class Dripping extends ByteArrayInputStream {

        private final int most;

        Dripping(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, most));
        }
    }

    private static byte[] body(byte[] response, int most) throws IOException {
        InputStream in = new Dripping(response, most);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ResponseBody.copy(ResponseHead.readFinal(in), in, (bytes, length) -> body.write(bytes, 0, length));
        return body.toByteArray();
    }

    private static byte[] chunked(List<byte[]> chunks, boolean upperCase) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        response.writeBytes(ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
        for (byte[] chunk : chunks) {
            String size = Integer.toHexString(chunk.length);
            response.writeBytes(ascii((upperCase ? size.toUpperCase(Locale.ROOT) : "00" + size) + ";a=\"b\"\r\n"));
            response.writeBytes(chunk);
            response.writeBytes(ascii("\r\n"));
        }
        response.writeBytes(ascii("0\r\nTrailer: x\r\n\r\n"));
        return response.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(List<byte[]> chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        chunks.forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Property(tries = 300)
    void chunks_come_out_as_the_body_that_went_in_however_they_arrive(
            @ForAll @Size(max = 6) List<@NotEmpty @Size(max = 300) byte[]> chunks,
            @ForAll boolean upperCase,
            @ForAll @IntRange(min = 1, max = 50) int most)
            throws IOException {
        assertArrayEquals(joined(chunks), body(chunked(chunks, upperCase), most));
    }

    @Property(tries = 300)
    void a_chunked_response_cut_anywhere_is_an_error(
            @ForAll @Size(max = 3) List<@NotEmpty @Size(max = 30) byte[]> chunks,
            @ForAll @IntRange(max = 10_000) int place) {
        byte[] whole = chunked(chunks, true);
        byte[] cut = java.util.Arrays.copyOf(whole, place % whole.length);
        assertThrows(IOException.class, () -> body(cut, cut.length + 1));
    }

    @Property(tries = 300)
    void any_bytes_are_a_response_or_an_error(@ForAll @Size(max = 40) byte[] tail) {
        byte[] bytes = joined(List.of(ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), tail));
        try {
            body(bytes, 7);
        } catch (IOException malformed) {
            assertFalse(String.valueOf(malformed.getMessage()).isEmpty());
        }
    }

    @Example
    void a_size_that_fits_in_no_long_is_an_error() {
        byte[] bytes = ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc");
        assertThrows(IOException.class, () -> body(bytes, 100));
    }

    @Example
    void lengths_that_agree_count_once_and_others_are_an_error() throws IOException {
        assertEquals(
                2, body(ascii("HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\nContent-Length: 2\r\n\r\nabc"), 9).length);
        assertThrows(IOException.class, () -> body(ascii("HTTP/1.1 200 OK\r\nContent-Length: 2, 3\r\n\r\nabc"), 9));
    }

    @Example
    void a_hundred_interim_responses_are_skipped_and_one_more_is_an_error() throws IOException {
        String interim = "HTTP/1.1 102 Processing\r\n\r\n".repeat(ResponseHead.MOST_INTERIM);
        assertEquals(1, body(ascii(interim + "HTTP/1.1 200 OK\r\n\r\nx"), 100).length);
        assertThrows(
                IOException.class, () -> body(ascii("HTTP/1.1 100\r\n\r\n" + interim + "HTTP/1.1 200 OK\r\n\r\nx"), 9));
        assertThrows(IOException.class, () -> body(ascii("HTTP/1.1 101 Switching Protocols\r\n\r\n"), 9));
    }

    @Example
    void a_folded_header_line_is_read_as_one() throws IOException {
        assertEquals(1, body(ascii("HTTP/1.1 200 OK\r\nContent-Length:\r\n  1\r\n\r\nxyz"), 9).length);
        assertThrows(IOException.class, () -> body(ascii("HTTP/1.1 200 OK\r\n Content-Length: 1\r\n\r\nxyz"), 9));
    }

    @Example
    void lines_up_to_their_bound_are_read_and_one_octet_more_is_an_error() throws IOException {
        assertEquals("abcd", new HttpLines(new ByteArrayInputStream(ascii("abcd\n")), 5).next());
        assertEquals("abc", new HttpLines(new ByteArrayInputStream(ascii("abc\n")), 5).next());
        assertThrows(IOException.class, () -> new HttpLines(new ByteArrayInputStream(ascii("abcde\n")), 5).next());
    }
}
