package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Prints a line end behind the body. */
@Loses(value = "HTTP-CLI-02", because = "nothing more is to be printed")
@Loses(value = "CLI-03", because = "nothing more is to be printed")
@Loses(value = "CLI-05", because = "nothing more is to be printed")
@Loses(value = "HTTP-CLI-06", because = "nothing more is to be printed")
@Loses(value = "HTTP-CLI-07", because = "nothing more is to be printed")
@Loses(value = "HTTP-CLI-08", because = "nothing more is to be printed")
@Loses(value = "HTTP-CLI-09", because = "nothing more is to be printed")
public final class HttpClientEndsTheBodyInALineEnd extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientEndsTheBodyInALineEnd().start(args);
    }

    @Override
    protected void afterBody() {
        screen.println();
    }
}
