package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;

/** Does not expect anything behind the size of a chunk. */
@Loses(value = "HTTP-CLI-02", because = "an extension may stand there")
public final class HttpClientTripsOverExtensions extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientTripsOverExtensions().start(args);
    }

    @Override
    protected long chunkSize(String line) throws IOException {
        return number(line, 16);
    }
}
