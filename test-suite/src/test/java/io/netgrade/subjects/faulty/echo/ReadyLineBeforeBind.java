package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.locks.LockSupport;

/** Says that it listens, then prepares itself, then listens. */
@Loses(value = "RUN-01", because = "who connects at the ready line is refused")
@Loses(value = "RUN-02", because = "the ready line is printed before the port turns out to be in use")
@Loses(value = "TCP-ECHO-00", because = "the first client is refused")
@Loses(value = "RUN-03", because = "it is refused while it prepares itself")
@Loses(value = "RUN-04", because = "it is refused while it prepares itself")
@Loses(value = "RUN-07", because = "it is refused while it prepares itself")
public final class ReadyLineBeforeBind extends EchoProgram {

    public static void main(String[] args) {
        new ReadyLineBeforeBind().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        int port = arguments.port() == 0 ? freePort() : arguments.port();
        System.out.println("Listening on " + arguments.host() + ":" + port);
        prepare();
        return super.listen(new Arguments(arguments.host(), port));
    }

    @Override
    protected void announce(Arguments arguments, ServerSocket listener) {}

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static void prepare() {
        // Stands for a program that reads a configuration here, or connects to a database.
        LockSupport.parkNanos(500_000_000);
    }
}
