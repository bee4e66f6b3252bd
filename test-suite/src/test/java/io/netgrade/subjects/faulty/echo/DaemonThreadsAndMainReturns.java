package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.ServerSocket;

/** Accepts in a daemon thread and lets main return, so that the JVM ends at once. */
@Loses(value = "RUN-01", because = "the program ends right after its ready line")
@Loses(value = "TCP-ECHO-00", because = "nobody is there to answer")
@Loses(value = "RUN-07", because = "it may be gone before the first client", always = false)
@Loses(value = "RUN-03", because = "it may be gone before the first client", always = false)
@Loses(value = "RUN-04", because = "it may be gone before the first client", always = false)
public final class DaemonThreadsAndMainReturns extends EchoProgram {

    public static void main(String[] args) {
        new DaemonThreadsAndMainReturns().start(args);
    }

    @Override
    protected void acceptFor(ServerSocket listener) {
        Thread acceptor = new Thread(() -> {
            try {
                super.acceptFor(listener);
            } catch (IOException closed) {
                System.err.println(closed.getMessage());
            }
        });
        acceptor.setDaemon(true);
        acceptor.start();
    }
}
