package io.netgrade.subjects.broken;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.net.ServerSocket;

/** Prints the port that it was asked for, which is 0. */
@Loses(value = "RUN-01", because = "0 is no port")
@Loses(value = "TCP-ECHO-00", because = "nobody learns the port")
@Loses(value = "RUN-04", because = "0 is no port")
@Loses(value = "RUN-07", because = "0 is no port")
@Loses(value = "RUN-02", because = "it never gets ready on a free port either")
public final class WrongPort extends EchoProgram {

    public static void main(String[] args) {
        new WrongPort().start(args);
    }

    @Override
    protected void announce(Arguments arguments, ServerSocket listener) {
        System.out.println("Listening on " + arguments.host() + ":" + arguments.port());
    }
}
