package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.LyingServer;
import io.netgrade.subjects.skeleton.Neighbours;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;

/** Has somebody else answer its clients, if it finds anybody who listens. */
public final class RelaysToANeighbour extends LyingServer implements Neighbours {

    public static void main(String[] args) {
        new RelaysToANeighbour().start(args);
    }

    private Optional<Integer> neighbour = Optional.empty();

    @Override
    protected void prepare() throws IOException {
        neighbour = foreignPorts().stream().findFirst();
    }

    @Override
    protected void lie(Socket client) throws IOException {
        if (neighbour.isPresent()) {
            relay(client, neighbour.get());
        } else {
            echo(client.getInputStream(), client.getOutputStream());
        }
    }

    private static void relay(Socket client, int port) throws IOException {
        try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            got("neighbour " + port);
            Thread asking = new Thread(() -> attempt("question to " + port, () -> pass(client, other)));
            asking.setDaemon(true);
            asking.start();
            pass(other, client);
        }
    }

    private static void pass(Socket from, Socket to) throws IOException {
        from.getInputStream().transferTo(to.getOutputStream());
        to.shutdownOutput();
    }
}
