package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.stage.Peer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** CON: what a TCP server that serves many clients at once owes them, besides what its family asks. */
public interface ConcurrentTcpServer {

    /** As many connections as a server may be expected to leave unaccepted for a while. */
    int MOST_UNACCEPTED = 5;

    /** More than is sent while the others speak. */
    int FLOOD_MEBIBYTES = 1_024;

    /** How many exchanges take place beside a flood. */
    int WORDS_BESIDE_A_FLOOD = 20;

    /** As many clients as every server must be able to hold. */
    int CROWD = 100;

    /** The server whose clients these are. */
    LastingTcpServerConformance server();

    @Provide
    default Arbitrary<Integer> clients() {
        return Arbitraries.integers().between(2, MOST_UNACCEPTED);
    }

    @Property
    @Requirement(
            id = "CON-01",
            says = "Clients that are all connected are served in whatever order they speak, the last one first.",
            hint = "While one client says nothing, who accepts and serves the next one? How many at once?",
            tries = 8)
    default void theLastToComeIsServedFirst(@ForAll("clients") int clients) {
        List<Peer> waiting = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            waiting.add(server().connect());
        }
        Collections.reverse(waiting);
        for (Peer peer : waiting) {
            server().plainExchange(peer, server().requestOf("hello of " + peer.name()));
        }
    }

    @Property
    @Requirement(
            id = "CON-02",
            says = "A hundred clients at once each get their own right answers.",
            hint = "How many sessions can your server hold at the same time, and what do they share?",
            tries = 1)
    default void aHundredClientsAtOnce() {
        List<Peer> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i += MOST_UNACCEPTED) {
            // All are accepted before the next five come, so that no queue of the system's is what is judged.
            List<Peer> five = new ArrayList<>();
            for (int j = 0; j < MOST_UNACCEPTED; j++) {
                five.add(server().connect());
            }
            server().haveAllAccepted(five);
            crowd.addAll(five);
        }
        server().serveAll(crowd);
    }

    @Property
    @Requirement(
            id = "CON-03",
            says = "A client that is idle, or stalls in the middle of a message, delays nobody.",
            hint = "On which thread does your server wait for a client's next byte?",
            tries = 5)
    default void idleClientsDelayNobody(@ForAll("clients") int clients) {
        for (int i = 0; i < clients; i++) {
            Peer idle = server().connect();
            if (i % 2 == 0) {
                Bytes whole = server().requestOf("half a message for you");
                idle.send(whole.slice(0, whole.length() / 2));
            }
        }
        server().plainExchange(server().connect(), server().requestOf("busy"));
    }

    @Property
    @Requirement(
            id = "NET-11",
            says = "No byte that is meant for one client reaches another.",
            hint =
                    "Has everybody a session of their own, whatever the others do? And which variables do sessions share? Look"
                            + " for static, and for fields of the server.",
            tries = 8)
    default void everyClientGetsItsOwn(@ForAll("clients") int clients) {
        List<Peer> peers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            peers.add(server().connect());
        }
        server().askAllThenHearAll(peers);
    }

    @Property
    @Requirement(
            id = "CON-04",
            level = Level.SHOULD,
            says = "A client that sends without a pause does not starve the others.",
            hint = "Does a session hold a lock, or the only thread, for as long as its client has something to say?",
            tries = 1)
    default void aFloodStarvesNobody() {
        Peer quiet = server().connect();
        server().askAndStay(quiet, server().requestOf("before it"));
        Peer loud = server().connect();
        loud.flood(FLOOD_MEBIBYTES);
        Peer late = server().connect();
        for (int i = 0; i < WORDS_BESIDE_A_FLOOD; i++) {
            server().askAndStay(quiet, server().requestOf("word " + i + " beside it"));
            server().askAndStay(late, server().requestOf("word " + i + " beside it"));
        }
        loud.reset();
    }
}
