package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers when the client has ended its side. */
@Loses(value = "TCP-ECHO-04", because = "nothing comes back while the client still sends")
@Loses(value = "TCP-ECHO-03", because = "a single byte is not answered before the end")
@Loses(value = "NET-06", because = "the slow reader has not ended its side")
@Loses(value = "CON-02", because = "clients there stay for a second exchange")
@Loses(value = "NET-02", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-07", because = "nothing is answered before the end", always = false)
@Loses(value = "CON-04", because = "nothing is answered before the end", always = false)
public final class ReadsAllBeforeWriting extends EchoProgram {

    public static void main(String[] args) {
        new ReadsAllBeforeWriting().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        out.write(in.readAllBytes());
    }
}
