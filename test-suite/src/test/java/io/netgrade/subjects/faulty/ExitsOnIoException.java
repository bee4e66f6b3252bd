package io.netgrade.subjects.faulty;

import io.netgrade.subjects.EchoProgram;
import io.netgrade.subjects.Loses;
import java.io.IOException;

/** Ends the whole program when one connection fails. */
@Loses(value = "NET-04", because = "a reset ends the program")
@Loses(value = "NET-10", because = "a client that leaves before it has read everything resets too", always = false)
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
