package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.net.ServerSocket;

/** Serves one client and is done. */
@Loses(value = "TCP-ACK-03", because = "nobody is there when the first client has gone")
@Loses(value = "NET-04", because = "nobody is served after the one that resets")
@Loses(value = "NET-05", because = "the silent client was the only one")
@Loses(value = "NET-07", because = "there is no second session")
@Loses(value = "NET-08", because = "the client without an end was the only one")
@Loses(value = "NET-10", because = "there is no second client")
@Loses(value = "NET-11", because = "there is no second client")
@Loses(value = "RUN-01", because = "it does not stay up")
@Loses(value = "NET-13", because = "it may be gone before it is measured", always = false)
@Loses(value = "RUN-03", because = "it may be gone before the second client", always = false)
@Loses(value = "RUN-04", because = "it may be gone before the second client", always = false)
@Loses(value = "RUN-07", because = "it may be gone before the second client", always = false)
public final class AckExitsAfterTheFirstClient extends AckServer {

    public static void main(String[] args) {
        new AckExitsAfterTheFirstClient().start(args);
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        serve(listener.accept());
        System.exit(0);
    }
}
