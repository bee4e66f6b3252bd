package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.InputStream;

/** Takes a message to end where the stream ends. */
@Loses(value = "TCP-REPL-01", because = "a client that waits for its answer gets none")
@Loses(value = "TCP-REPL-02", because = "exit is not answered before the client ends its side")
@Loses(value = "TCP-REPL-03", because = "exit is not answered before the client ends its side")
@Loses(value = "NET-08", because = "all of an endless message is kept, until memory ends and the program with it")
@Loses(value = "NET-09", because = "exit is not answered before the client ends its side")
@Loses(value = "TCP-REPL-04", because = "exit is not answered before the client ends its side", always = false)
@Loses(value = "TCP-REPL-05", because = "nothing is answered before the end, and something then", always = false)
@Loses(value = "NET-02", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-04", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-05", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-07", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-10", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-11", because = "nothing is answered before the end", always = false)
@Loses(value = "NET-12", because = "nothing is answered before the end", always = false)
@Loses(value = "RUN-06", because = "nothing is answered before the end", always = false)
public final class ReplReadsToTheEnd extends ReplServer {

    public static void main(String[] args) {
        new ReplReadsToTheEnd().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        return in.readAllBytes();
    }
}
