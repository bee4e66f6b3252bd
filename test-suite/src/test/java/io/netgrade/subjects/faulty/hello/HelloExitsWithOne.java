package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.ServerSocket;

/** Exits as if something had failed. */
@Loses(value = "TCP-HELLO-03", because = "the exit code is 1")
@Loses(value = "NET-05", because = "the exit code is 1 too when its client has left without a byte")
@Loses(value = "NET-08", because = "it exits with 1 after any client")
public final class HelloExitsWithOne extends HelloServer {

    public static void main(String[] args) {
        new HelloExitsWithOne().start(args);
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        super.acceptFor(listener);
        System.exit(1);
    }
}
