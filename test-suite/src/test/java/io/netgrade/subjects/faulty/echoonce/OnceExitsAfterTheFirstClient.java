package io.netgrade.subjects.faulty.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.net.ServerSocket;

/** Takes once to mean one client. */
@Loses(value = "TCP-ONCE-02", because = "there is no next client")
@Loses(value = "NET-04", because = "nobody is served after the one that resets")
@Loses(value = "NET-05", because = "the silent client was the only one")
@Loses(value = "NET-07", because = "there is no second session")
@Loses(value = "NET-10", because = "there is no second client")
@Loses(value = "NET-11", because = "there is no second client")
@Loses(value = "RUN-01", because = "it does not stay up")
@Loses(value = "NET-13", because = "it may be gone before it is measured", always = false)
@Loses(value = "RUN-03", because = "it may be gone before the second client", always = false)
@Loses(value = "RUN-04", because = "it may be gone before the second client", always = false)
@Loses(value = "RUN-07", because = "it may be gone before the second client", always = false)
public final class OnceExitsAfterTheFirstClient extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceExitsAfterTheFirstClient().start(args);
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        serve(listener.accept());
        System.exit(0);
    }
}
