package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Turns off what lets a port be bound again while old connections linger. */
@Loses(value = "RUN-03", because = "the old connection still holds the port")
public final class ReuseAddressOff extends EchoProgram {

    public static void main(String[] args) {
        new ReuseAddressOff().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocket listener = new ServerSocket();
        listener.setReuseAddress(false);
        listener.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        return listener;
    }
}
