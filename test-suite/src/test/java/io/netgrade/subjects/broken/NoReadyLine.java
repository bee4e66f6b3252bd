package io.netgrade.subjects.broken;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.net.ServerSocket;

/** Listens and does not say so. */
@Loses(value = "RUN-01", because = "there is no ready line")
@Loses(value = "TCP-ECHO-00", because = "nobody learns the port")
@Loses(value = "RUN-03", because = "there is no ready line")
@Loses(value = "RUN-04", because = "there is no ready line")
@Loses(value = "RUN-07", because = "there is no ready line")
@Loses(value = "RUN-02", because = "it never gets ready on a free port either")
public final class NoReadyLine extends EchoProgram {

    public static void main(String[] args) {
        new NoReadyLine().start(args);
    }

    @Override
    protected void announce(Arguments arguments, ServerSocket listener) {}
}
