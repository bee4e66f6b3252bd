package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.nio.charset.StandardCharsets;

/** Announces the length in characters. */
@Loses(value = "HTTP-PATH-03", because = "beyond ASCII a character has several octets")
public final class PathCountsCharacters extends HttpPathServer {

    public static void main(String[] args) {
        new PathCountsCharacters().start(args);
    }

    @Override
    protected String length(Answer answer) {
        String text = new String(answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return "Content-Length: " + text.length() + "\r\n";
    }
}
