package io.netgrade.subjects.broken;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Dies of the first byte that it reads. */
@Loses(value = "RUN-01", because = "it does not stay up")
@Loses(value = "TCP-ECHO-00", because = "the program is gone before it answers")
@Loses(value = "RUN-03", because = "it may be gone before the second client", always = false)
@Loses(value = "RUN-04", because = "it may be gone before the second client", always = false)
@Loses(value = "RUN-07", because = "it may be gone before the second client", always = false)
public final class ExitsInMidExchange extends EchoProgram {

    public static void main(String[] args) {
        new ExitsInMidExchange().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        in.read();
        System.err.println("cannot go on");
        System.exit(42);
    }
}
