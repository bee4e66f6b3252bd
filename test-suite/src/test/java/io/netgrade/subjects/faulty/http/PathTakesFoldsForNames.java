package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.util.List;

/** Trims each header line, so that a folded one becomes a field of its own. */
@Loses(value = "HTTP-07", because = "the rest of the value names no field, and the session ends without a response")
public final class PathTakesFoldsForNames extends HttpPathServer {

    public static void main(String[] args) {
        new PathTakesFoldsForNames().start(args);
    }

    @Override
    protected void field(String line, List<Field> fields) throws Refused {
        if (line.isBlank() || Character.isWhitespace(line.charAt(0))) {
            String[] parts = line.strip().split(":", 2);
            super.field(parts[0] + ":" + parts[1], fields);
        } else {
            super.field(line, fields);
        }
    }
}
