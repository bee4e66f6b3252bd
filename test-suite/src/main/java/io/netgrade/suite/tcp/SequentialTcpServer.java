package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a TCP server that serves one client after another owes those who wait. */
interface SequentialTcpServer {

    /** Whole chunks, also where a server reads in the smallest of the course. */
    int BLOCK = 16;

    /** How many of them the first client sends. */
    int BLOCKS = 12;

    /** The server whose clients these are. */
    LastingTcpServerConformance server();

    @Provide
    default Arbitrary<Integer> clients() {
        return Arbitraries.integers().between(2, ConcurrentTcpServer.MOST_UNACCEPTED);
    }

    @Property
    @Requirement(
            id = "NET-11",
            says = "No byte that is meant for one client reaches another.",
            hint = "Which variables outlive a session? Look for static, and for fields of the server.",
            tries = 8)
    default void everyClientGetsItsOwn(@ForAll("clients") int clients) {
        List<Peer> peers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Peer peer = server().connect();
            peer.send(own(peer));
            peers.add(peer);
        }
        for (Peer peer : peers) {
            peer.halfClose();
            peer.expect(server().answerTo(own(peer)));
            peer.close();
        }
    }

    private static Bytes own(Peer peer) {
        // Of different lengths, so that what an earlier client left in a buffer would show.
        int blocks = BLOCKS / Integer.parseInt(peer.name().substring(1));
        return Payloads.padded(Bytes.ofText("only for " + peer.name() + ".".repeat(blocks * BLOCK)), BLOCK);
    }
}
