package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;

/** Ends the whole program when one connection fails. */
@Loses(value = "NET-04", because = "a reset ends the program")
@Loses(value = "NET-10", because = "a client that leaves before it has read everything resets too", always = false)
@Loses(value = "NET-07", because = "sessions that end by a reset are among those that are counted")
public final class ExitsOnIoException extends EchoProgram {

    public static void main(String[] args) {
        new ExitsOnIoException().start(args);
    }

    @Override
    protected void onIoException(IOException gone) {
        gone.printStackTrace();
        System.exit(1);
    }
}
