package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes a session without a byte for the end of its work. */
@Loses(
        value = "NET-05",
        because = "a client that leaves without a word ends the program, if not at once",
        always = false)
@Loses(value = "NET-10", because = "it may be dying when the next client comes", always = false)
@Loses(value = "NET-07", because = "a session without a byte ends the program", always = false)
@Loses(
        value = "NET-12",
        because = "a client that listens without a word ends the program when it leaves",
        always = false)
@Loses(value = "NET-13", because = "a client that ends its side without a word ends the program", always = false)
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
