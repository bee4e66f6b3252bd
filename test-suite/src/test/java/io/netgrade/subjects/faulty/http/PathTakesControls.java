package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Takes any octet anywhere. */
@Loses(value = "HTTP-08", because = "a NUL stands in the target")
public final class PathTakesControls extends HttpPathServer {

    public static void main(String[] args) {
        new PathTakesControls().start(args);
    }

    @Override
    protected String[] lines(String head) {
        return head.split("\r?\n");
    }

    @Override
    protected Request requestLine(String line) throws Refused {
        Request request =
                super.requestLine(line.replace('\0', '0').replace('\r', ' ').replace("  ", " "));
        String target = line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
        return new Request(request.method(), target, request.minor(), request.fields());
    }
}
