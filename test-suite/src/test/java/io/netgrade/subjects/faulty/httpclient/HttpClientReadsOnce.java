package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes one read for the whole response. */
@Loses(value = "HTTP-CLI-06", because = "the rest comes with another read")
@Loses(value = "CLI-03", because = "the rest comes with another read")
@Loses(value = "CLI-05", because = "the rest comes with another read")
public final class HttpClientReadsOnce extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientReadsOnce().start(args);
    }

    @Override
    protected Head finalHead(InputStream in) throws IOException {
        byte[] buffer = new byte[65_536];
        int count = Math.max(0, in.read(buffer));
        once = new ByteArrayInputStream(buffer, 0, count);
        return super.finalHead(once);
    }

    private InputStream once = InputStream.nullInputStream();

    @Override
    protected void copyBody(Head head, InputStream in) throws IOException {
        super.copyBody(head, once);
    }
}
