package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.ServerSocket;

/** Leaves it to the socket to find out whether a port is one. */
@Loses(value = "RUN-05", because = "65536 fails only when binding, with exit code 1")
public final class TakesAnyPortNumber extends EchoProgram {

    public static void main(String[] args) {
        new TakesAnyPortNumber().start(args);
    }

    @Override
    protected Arguments parse(String[] args) {
        if (args.length == 3 && args[1].equals("--port") && args[2].equals("65536")) {
            return new Arguments("127.0.0.1", 65_536);
        }
        return super.parse(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        try {
            return super.listen(arguments);
        } catch (IllegalArgumentException noPort) {
            throw new IOException(noPort);
        }
    }
}
