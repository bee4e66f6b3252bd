package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Splits the request line and lets a missing part end the program. */
@Loses(value = "HTTP-05", because = "a part is missing")
@Loses(value = "HTTP-20", because = "a part is missing")
@Loses(value = "NET-08", because = "a flood has no parts either", always = false)
@Loses(value = "NET-13", because = "the last words have no parts", always = false)
@Loses(value = "NET-10", because = "whether who comes next is refused is a race with its end", always = false)
public final class PageDiesOfGarbage extends HttpHelloServer {

    public static void main(String[] args) {
        new PageDiesOfGarbage().start(args);
    }

    @Override
    protected Request requestLine(String line) throws Refused {
        String[] parts = line.split(" ", -1);
        return super.requestLine(parts[0] + " " + parts[1] + " " + parts[2]);
    }
}
