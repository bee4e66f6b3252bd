package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;

/** Lets the exception of a lost connection end the program. */
@Loses(value = "NET-04", because = "reading from the reset connection throws")
@Loses(value = "NET-07", because = "a session may be reset while it is served", always = false)
@Loses(value = "NET-10", because = "a client that leaves before it has read everything resets too", always = false)
public final class AckDiesOfAReset extends AckServer {

    public static void main(String[] args) {
        new AckDiesOfAReset().start(args);
    }

    @Override
    protected void onIoException(IOException gone) {
        exitOnFailure(gone);
    }
}
