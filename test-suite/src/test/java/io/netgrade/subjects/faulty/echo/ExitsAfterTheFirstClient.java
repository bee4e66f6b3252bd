package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.ServerSocket;

/** Serves one client and is done. */
@Loses(value = "NET-10", because = "there is no second client")
@Loses(value = "NET-01", because = "the second of two clients is refused")
@Loses(value = "NET-04", because = "nobody is served after the one that resets")
@Loses(value = "NET-05", because = "the silent client was the only one")
@Loses(value = "NET-11", because = "there is no second client")
@Loses(value = "CON-01", because = "there is no second client")
@Loses(value = "CON-02", because = "there is no second client")
@Loses(value = "CON-03", because = "there is no second client")
@Loses(value = "RUN-01", because = "it does not stay up")
@Loses(value = "RUN-07", because = "it may be gone before the second client", always = false)
@Loses(value = "NET-07", because = "there is no second session")
@Loses(value = "CON-04", because = "the client that floods was the only one")
@Loses(value = "NET-13", because = "it may be gone before it is measured", always = false)
public final class ExitsAfterTheFirstClient extends EchoProgram {

    public static void main(String[] args) {
        new ExitsAfterTheFirstClient().start(args);
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        serve(listener.accept());
        System.exit(0);
    }
}
