package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;

/** Sends its answer as HTML. */
@Loses(value = "HTTP-PATH-01", because = "the type is another one")
public final class PathSendsHtml extends HttpPathServer {

    public static void main(String[] args) {
        new PathSendsHtml().start(args);
    }

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        Answer answer = super.answer(request);
        return new Answer(answer.status(), "text/html", answer.more(), answer.body());
    }
}
