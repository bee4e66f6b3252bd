package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.util.List;

/** Looks at the first of two lengths only. */
@Loses(value = "HTTP-09", because = "the second length is another one")
public final class PageTakesTwoLengths extends HttpHelloServer {

    public static void main(String[] args) {
        new PageTakesTwoLengths().start(args);
    }

    @Override
    protected void checkLength(Request request) throws Refused {
        List<String> lengths = request.values("content-length");
        boolean coded = !request.values("transfer-encoding").isEmpty();
        if (!lengths.isEmpty() && (coded || !isLength(lengths.get(0)))) {
            throw new Refused("400 Bad Request");
        }
    }
}
