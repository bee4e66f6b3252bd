package io.netgrade.reference.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Where a response's body ends (RFC 9112 §6.3). The body itself is handed on as it comes, so that it may have any length. */
final class ResponseBody {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int BUFFER = 8_192;

    /** Who takes the body. */
    @FunctionalInterface
    interface Sink {
        /** Takes the first bytes of an array. */
        void take(byte[] bytes, int length) throws IOException;
    }

    private final InputStream in;
    private final Sink sink;
    private final byte[] buffer = new byte[BUFFER];

    private ResponseBody(InputStream in, Sink sink) {
        this.in = in;
        this.sink = sink;
    }

    /**
     * Copies the body of the response to GET whose head was just read.
     *
     * @throws IOException if the body is truncated or nobody can tell where it ends
     */
    static void copy(ResponseHead head, InputStream in, Sink sink) throws IOException {
        ResponseBody body = new ResponseBody(in, sink);
        List<String> codings = head.list("transfer-encoding");
        List<String> lengths = head.list("content-length");
        if (head.code() == NO_CONTENT || head.code() == NOT_MODIFIED) {
            return;
        }
        if (!codings.isEmpty()) {
            if (codings.size() > 1 || !codings.get(0).toLowerCase(Locale.ROOT).equals("chunked")) {
                throw new IOException("a transfer coding that is not understood: " + codings);
            }
            body.copyChunks();
        } else if (!lengths.isEmpty()) {
            body.copyExactly(length(lengths));
        } else {
            body.copyToEnd();
        }
    }

    /** The value that all Content-Length lines agree on. */
    private static long length(List<String> lengths) throws IOException {
        String length = lengths.get(0);
        // 18 digits fit into a long; no body is longer.
        if (lengths.stream().distinct().count() > 1 || !length.matches("[0-9]{1,18}")) {
            throw new IOException("malformed Content-Length: " + lengths);
        }
        return Long.parseLong(length);
    }

    private void copyExactly(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read == -1) {
                throw new EOFException("the body ends " + left + " bytes too early");
            }
            sink.take(buffer, read);
            left -= read;
        }
    }

    private void copyToEnd() throws IOException {
        for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
            sink.take(buffer, read);
        }
    }

    /** The chunked coding (RFC 9112 §7.1): sizes in hexadecimal, extensions and trailers passed over. */
    private void copyChunks() throws IOException {
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            copyExactly(size);
            if (!new HttpLines(in).next().isEmpty()) {
                throw new IOException("a chunk is longer than its size");
            }
        }
        ResponseHead.readFields(new HttpLines(in));
    }

    private long chunkSize() throws IOException {
        String line = new HttpLines(in).next();
        int extension = line.indexOf(';');
        String size = (extension == -1 ? line : line.substring(0, extension)).trim();
        // 15 hexadecimal digits fit into a long; no chunk is longer.
        if (!size.matches("0*[0-9A-Fa-f]{1,15}")) {
            throw new IOException("malformed chunk size");
        }
        return Long.parseLong(size, 16);
    }
}
