package io.netgrade.subjects.faulty;

import io.netgrade.subjects.EchoProgram;
import io.netgrade.subjects.Loses;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes a session without a byte for the end of its work. */
@Loses(
        value = "NET-05",
        because = "a client that leaves without a word ends the program, if not at once",
        always = false)
@Loses(value = "NET-10", because = "it may be dying when the next client comes", always = false)
public final class ExitsOnAnEmptySession extends EchoProgram {

    public static void main(String[] args) {
        new ExitsOnAnEmptySession().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        int first = in.read();
        if (first == -1) {
            System.exit(1);
        }
        out.write(first);
        super.echo(in, out);
    }
}
