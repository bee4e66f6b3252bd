package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.stage.Peer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a TCP server that serves one client after another owes those who wait. */
public interface SequentialTcpServer {

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
            hint =
                    "Is everybody served, one after the other? And which variables outlive a session? Look for static, and for"
                            + " fields of the server.",
            tries = 8)
    default void everyClientGetsItsOwn(@ForAll("clients") int clients) {
        List<Peer> peers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            peers.add(server().connect());
        }
        server().askAllThenHearInTurn(peers);
    }
}
