package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.io.InputStream;

/** Does not know the chunked coding. */
@Loses(value = "HTTP-CLI-02", because = "chunks are printed with their sizes")
@Loses(value = "HTTP-CLI-04", because = "nobody counts")
@Loses(value = "HTTP-CLI-05", because = "nobody reads the sizes")
@Loses(value = "HTTP-CLI-06", because = "chunks are printed with their sizes")
@Loses(value = "HTTP-CLI-09", because = "the end of the stream does not come")
public final class HttpClientIgnoresCoding extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientIgnoresCoding().start(args);
    }

    @Override
    protected void copyChunks(InputStream in) throws IOException {
        copyToTheEnd(in);
    }
}
