package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.util.List;

/** Passes over header lines that it does not understand. */
@Loses(value = "HTTP-23", because = "a line without a colon is passed over")
public final class PageSkipsLinesWithoutColon extends HttpHelloServer {

    public static void main(String[] args) {
        new PageSkipsLinesWithoutColon().start(args);
    }

    @Override
    protected void field(String line, List<Field> fields) throws Refused {
        if (line.indexOf(':') > 0) {
            super.field(line, fields);
        }
    }
}
