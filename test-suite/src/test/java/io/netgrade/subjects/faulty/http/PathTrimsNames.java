package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.util.List;

/** Trims the names of header fields. */
@Loses(value = "HTTP-06", because = "white space before the colon is not seen")
public final class PathTrimsNames extends HttpPathServer {

    public static void main(String[] args) {
        new PathTrimsNames().start(args);
    }

    @Override
    protected void field(String line, List<Field> fields) throws Refused {
        int colon = line.indexOf(':');
        String name = colon < 1 ? line : line.substring(0, colon).stripTrailing();
        super.field(colon < 1 ? line : name + line.substring(colon), fields);
    }
}
