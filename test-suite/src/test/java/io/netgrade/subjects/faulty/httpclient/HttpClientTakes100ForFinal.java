package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.io.InputStream;

/** Takes the first head for the final one. */
@Loses(value = "HTTP-CLI-08", because = "100 is not the answer yet")
public final class HttpClientTakes100ForFinal extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientTakes100ForFinal().start(args);
    }

    @Override
    protected Head finalHead(InputStream in) throws IOException {
        return head(in);
    }
}
