package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;

/** Reads the sizes of chunks as decimal numbers. */
@Loses(value = "HTTP-CLI-02", because = "they are hexadecimal")
@Loses(value = "HTTP-CLI-06", because = "a size of ten is written a")
public final class HttpClientReadsSizesInDecimal extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientReadsSizesInDecimal().start(args);
    }

    @Override
    protected long chunkSize(String line) throws IOException {
        int semicolon = line.indexOf(';');
        return number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 10);
    }
}
