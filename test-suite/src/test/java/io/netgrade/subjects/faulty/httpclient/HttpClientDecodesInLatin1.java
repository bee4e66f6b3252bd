package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.nio.charset.StandardCharsets;

/** Makes text of the body, in another charset. */
@Loses(value = "CLI-05", because = "letters beyond ASCII are others")
@Loses(value = "HTTP-CLI-02", because = "letters beyond ASCII are others")
public final class HttpClientDecodesInLatin1 extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientDecodesInLatin1().start(args);
    }

    @Override
    protected void show(byte[] buffer, int count) {
        screen.print(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
    }
}
