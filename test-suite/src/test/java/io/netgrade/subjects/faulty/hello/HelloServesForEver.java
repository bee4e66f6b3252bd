package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.ServerSocket;

/** Waits for another client behind its one. */
@Loses(value = "TCP-HELLO-03", because = "it does not exit")
@Loses(value = "NET-05", because = "it does not exit when its client has left without a byte")
@Loses(value = "NET-08", because = "it does not exit after any client")
public final class HelloServesForEver extends HelloServer {

    public static void main(String[] args) {
        new HelloServesForEver().start(args);
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        while (true) {
            serve(listener.accept());
        }
    }
}
