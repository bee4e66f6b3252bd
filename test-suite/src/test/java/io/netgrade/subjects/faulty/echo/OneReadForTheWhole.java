package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes what one read returns for the whole message. */
@Loses(value = "NET-01", because = "a request in two segments is answered by its first half")
@Loses(value = "TCP-ECHO-01", because = "only the first segment comes back")
@Loses(value = "TCP-ECHO-02", because = "1 MiB does not fit into one read")
@Loses(value = "TCP-ECHO-04", because = "8 MiB do not fit into one read")
@Loses(value = "TCP-ECHO-05", because = "the message does not fit into one read")
@Loses(value = "NET-06", because = "5 MiB do not fit into one read")
@Loses(value = "NET-11", because = "64 KiB do not fit into one read")
@Loses(value = "CON-02", because = "the second message is never read")
@Loses(value = "NET-02", because = "the requests may come by two reads", always = false)
@Loses(value = "CON-04", because = "the client that is not to be starved may speak twice", always = false)
public final class OneReadForTheWhole extends EchoProgram {

    public static void main(String[] args) {
        new OneReadForTheWhole().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[4096];
        int count = in.read(buffer);
        if (count > 0) {
            out.write(buffer, 0, count);
        }
    }
}
