package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;

/** Lets the exception of a lost connection end the program. */
@Loses(value = "NET-04", because = "reading from the reset connection throws")
@Loses(value = "NET-07", because = "a session may be reset while it is served", always = false)
@Loses(value = "NET-10", because = "a client that leaves before it has read everything resets too", always = false)
@Loses(value = "CON-04", because = "the flood ends by a reset", always = false)
@Loses(value = "HTTP-09", because = "a client that leaves before it has read everything resets too", always = false)
public final class PathEndsOnAnIoException extends HttpPathServer {

    public static void main(String[] args) {
        new PathEndsOnAnIoException().start(args);
    }

    @Override
    protected void onIoException(IOException gone) {
        exitOnFailure(gone);
    }
}
