package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.ServerSocket;

/** Binds 127.0.0.1 whatever host it was given. */
@Loses(value = "RUN-07", because = "::1 is refused")
public final class BindsIpv4Only extends EchoProgram {

    public static void main(String[] args) {
        new BindsIpv4Only().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        return super.listen(new Arguments("127.0.0.1", arguments.port()));
    }
}
