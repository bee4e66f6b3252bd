package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.util.List;

/** Takes for granted that there is a colon in each header line. */
@Loses(value = "HTTP-07", because = "a folded line has none, and the session ends without a response")
@Loses(value = "HTTP-23", because = "the session ends without a response")
public final class PageCrashesWithoutColon extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageCrashesWithoutColon().start(args);
    }

    @Override
    protected void field(String line, List<Field> fields) throws Refused {
        String name = line.substring(0, line.indexOf(':'));
        super.field(name + line.substring(name.length()), fields);
    }
}
