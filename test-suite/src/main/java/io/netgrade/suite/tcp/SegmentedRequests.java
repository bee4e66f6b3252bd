package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Segmentations;
import io.netgrade.suite.generate.Segmented;
import io.netgrade.suite.stage.Peer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A server whose requests mean the same wherever they are cut: all but those that answer chunks. */
public interface SegmentedRequests {

    /** A client, connected to a running server. */
    Peer client();

    /** Sends the request in one piece and notes what comes back. */
    Outcome ask(Peer peer, Bytes request);

    /** What is sent in pieces has the same outcome as what was noted before. */
    default void expectSame(Peer peer, Outcome outcome) {
        peer.expectOutcome(outcome);
    }

    /** Requests to be cut. */
    @Provide
    Arbitrary<Bytes> requests();

    @Provide
    default Arbitrary<Segmented> cutRequests() {
        return Segmentations.cut(requests());
    }

    @Property
    @Requirement(
            id = "NET-01",
            says = "The outcome does not depend on how the request was cut into segments.",
            hint =
                    "TCP is a stream: one write of the client may take several reads. How do you know that the request has"
                            + " come to its end?",
            reference = "RFC 9293 §3.7",
            tries = 15)
    default void segmentsDoNotMatter(@ForAll("cutRequests") Segmented request) {
        Peer whole = client();
        Outcome outcome = ask(whole, request.payload());
        whole.close();
        Peer cut = client();
        cut.send(request.pieces());
        expectSame(cut, outcome);
    }
}
