package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.nio.charset.StandardCharsets;

/** Makes text of each piece that it reads. */
@Loses(value = "CLI-05", because = "a character may be cut")
@Loses(value = "HTTP-CLI-02", because = "a chunk may end inside a character")
public final class HttpClientDecodesEachChunk extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientDecodesEachChunk().start(args);
    }

    @Override
    protected void show(byte[] buffer, int count) {
        screen.print(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
}
