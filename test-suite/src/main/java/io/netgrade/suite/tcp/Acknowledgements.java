package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import java.util.function.Consumer;

/** What the servers that answer {@code Message received} to each chunk have in common. */
final class Acknowledgements {

    /** The one answer to everything. */
    static final Bytes ACK = Bytes.ofText("Message received");

    private Acknowledgements() {}

    /** Messages sent without waiting are answered once at least, at most once each, and never by half an answer. */
    static void pipeline(Peer peer, List<Bytes> messages, boolean inOneWrite) {
        peer.send(inOneWrite ? List.of(messages.stream().reduce(Bytes.NONE, Bytes::followedBy)) : messages);
        peer.halfClose();
        peer.expectAnswers(ACK, messages.size());
    }

    /** A client floods a program that was started with little memory, and the next one is served. */
    static void surviveAFlood(Consumer<String> launch, LastingTcpServerConformance server) {
        launch.accept(EndlessInput.LITTLE_MEMORY);
        Peer loud = server.launched();
        loud.flood(EndlessInput.MEBIBYTES);
        loud.awaitFlooded();
        loud.halfClose();
        loud.drain();
        loud.close();
        Peer next = server.launched();
        server.plainExchange(next, Bytes.ofText("still here"));
    }
}
