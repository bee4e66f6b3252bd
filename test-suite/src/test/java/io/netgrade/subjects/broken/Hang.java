package io.netgrade.subjects.broken;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.util.concurrent.locks.LockSupport;

/** Hangs before it does anything. */
@Loses(value = "RUN-01", because = "there is no ready line")
@Loses(value = "RUN-02", because = "it never exits")
@Loses(value = "RUN-05", because = "it never exits")
@Loses(value = "TCP-ECHO-00", because = "nobody learns the port")
@Loses(value = "RUN-03", because = "there is no ready line")
@Loses(value = "RUN-04", because = "there is no ready line")
@Loses(value = "RUN-07", because = "there is no ready line")
public final class Hang extends EchoProgram {

    public static void main(String[] args) {
        new Hang().start(args);
    }

    @Override
    protected Arguments parse(String[] args) {
        while (true) {
            LockSupport.park();
        }
    }
}
