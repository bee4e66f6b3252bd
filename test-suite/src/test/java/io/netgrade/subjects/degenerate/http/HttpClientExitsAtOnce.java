package io.netgrade.subjects.degenerate.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Does nothing, with success. */
@Loses(value = "CLI-00", because = "nobody connects")
public final class HttpClientExitsAtOnce extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientExitsAtOnce().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        // That was quick.
    }
}
