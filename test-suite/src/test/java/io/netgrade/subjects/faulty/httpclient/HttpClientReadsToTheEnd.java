package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.io.InputStream;

/** Reads the body to the end of the stream, however it is framed. */
@Loses(value = "HTTP-CLI-02", because = "chunks are printed with their sizes")
@Loses(value = "HTTP-CLI-04", because = "nobody counts")
@Loses(value = "HTTP-CLI-05", because = "nobody reads the lengths")
@Loses(value = "HTTP-CLI-06", because = "chunks are printed with their sizes")
@Loses(value = "HTTP-CLI-09", because = "the end of the stream does not come")
public final class HttpClientReadsToTheEnd extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientReadsToTheEnd().start(args);
    }

    @Override
    protected void copyBody(Head head, InputStream in) throws IOException {
        copyToTheEnd(in);
    }
}
