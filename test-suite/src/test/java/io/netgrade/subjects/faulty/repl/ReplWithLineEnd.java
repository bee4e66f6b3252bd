package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Acknowledges by println. */
@Loses(value = "TCP-REPL-01", because = "a line end stands between two acknowledgements")
@Loses(value = "NET-12", because = "nobody asked for a line end")
@Loses(value = "RUN-06", because = "println's line end is the platform's")
@Loses(value = "NET-03", because = "a line end comes before the end of the stream")
@Loses(value = "NET-09", because = "a line end comes before the end of the stream")
@Loses(value = "NET-02", because = "a line end stands between two acknowledgements", always = false)
@Loses(value = "TCP-REPL-02", because = "a line end comes before the end of the stream", always = false)
@Loses(value = "TCP-REPL-03", because = "a line end comes before the end of the stream", always = false)
@Loses(value = "TCP-REPL-04", because = "a line end comes before the end of the stream", always = false)
@Loses(value = "TCP-REPL-05", because = "a line end comes before the end of the stream", always = false)
public final class ReplWithLineEnd extends ReplServer {

    public static void main(String[] args) {
        new ReplWithLineEnd().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        writer.println("Message received");
    }
}
