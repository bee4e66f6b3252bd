package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Neighbours;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;

/** Says first that it listens where somebody else does. */
public final class ForgedReadyLine extends HostileServer implements Neighbours {

    public static void main(String[] args) {
        new ForgedReadyLine().start(args);
    }

    private Optional<Integer> neighbour = Optional.empty();

    public ForgedReadyLine() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() throws IOException {
        neighbour = foreignPorts().stream().findFirst();
    }

    @Override
    protected void announce(Arguments arguments, ServerSocket listener) {
        System.out.println("Listening on 127.0.0.1:" + neighbour.orElse(listener.getLocalPort()));
        super.announce(arguments, listener);
    }
}
