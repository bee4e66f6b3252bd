package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.ServerSocket;

/** Listens on its own port whatever --port says. */
@Loses(value = "RUN-01", because = "a given port is not used")
@Loses(value = "RUN-02", because = "the port in use is never asked for, so nothing fails")
@Loses(value = "RUN-03", because = "a given port is not used")
public final class HardCodedPort extends EchoProgram {

    public static void main(String[] args) {
        new HardCodedPort().start(args);
    }

    private static final int OWN_PORT = 9_797;

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        return super.listen(new Arguments(arguments.host(), OWN_PORT));
    }
}
