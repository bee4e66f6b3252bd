package io.netgrade.suite.stage;

import java.net.InetSocketAddress;

/** Who is talked to, and which port a test chose: what the actors of one stage tell each other. */
final class Addresses {

    private InetSocketAddress server = new InetSocketAddress(0);
    private int chosenPort;

    /** Where the server under test listens. */
    InetSocketAddress server() {
        return server;
    }

    void serverIsAt(String host, int port) {
        server = new InetSocketAddress(host, port);
    }

    /** The port that stands in for the placeholder in a program's arguments. */
    int chosenPort() {
        return chosenPort;
    }

    void choose(int port) {
        chosenPort = port;
    }
}
