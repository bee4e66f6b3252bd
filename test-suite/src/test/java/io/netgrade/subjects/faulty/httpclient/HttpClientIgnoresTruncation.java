package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Takes the end of the stream for the end of the body. */
@Loses(value = "HTTP-CLI-04", because = "nobody counts")
public final class HttpClientIgnoresTruncation extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientIgnoresTruncation().start(args);
    }

    @Override
    protected void onTruncation(long left) {
        // That was all, then.
    }

    @Override
    protected long chunkSize(String line) throws IOException {
        return line.isEmpty() ? 0 : super.chunkSize(line);
    }

    @Override
    protected String line(InputStream in) throws IOException {
        try {
            return super.line(in);
        } catch (EOFException end) {
            if (begun) {
                return "";
            }
            throw end;
        }
    }

    private boolean begun;

    @Override
    protected void show(byte[] buffer, int count) {
        begun = true;
        super.show(buffer, count);
    }
}
