package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Echoes line by line. */
@Loses(value = "TCP-ECHO-01", because = "line ends are replaced, and one is added at the end")
@Loses(value = "TCP-ECHO-02", because = "a line end is added that was not sent")
@Loses(value = "TCP-ECHO-03", because = "a line without an end is not answered")
@Loses(value = "TCP-ECHO-04", because = "a line without an end is not answered")
@Loses(value = "TCP-ECHO-05", because = "a line end is added that was not sent")
@Loses(value = "NET-03", because = "a line end is added that was not sent")
@Loses(value = "NET-06", because = "a line without an end is not answered")
@Loses(value = "CON-02", because = "a line without an end is not answered")
@Loses(value = "NET-02", because = "a line without an end is not answered", always = false)
@Loses(value = "NET-07", because = "a line without an end is not answered", always = false)
@Loses(value = "NET-12", because = "a line end is added that was not sent", always = false)
@Loses(value = "CON-04", because = "a line without an end is not answered", always = false)
@Loses(value = "RUN-06", because = "println ends a line as the platform does")
public final class ReadLineEcho extends EchoProgram {

    public static void main(String[] args) {
        new ReadLineEcho().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1), true);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            writer.println(line);
        }
    }
}
