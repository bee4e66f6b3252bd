package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A server whose connections carry more than one request. */
public interface PipelinedRequests {

    /** A client, connected to a running server. */
    Peer client();

    /** Sends all requests together and expects every answer. */
    void pipeline(Peer peer, List<Bytes> requests);

    @Provide
    default Arbitrary<List<Bytes>> pipelines() {
        return Payloads.visible(2, 40).list().ofMinSize(2).ofMaxSize(6);
    }

    @Property
    @Requirement(
            id = "NET-02",
            says = "Requests that arrive together are handled, in order, and none of their bytes is dropped.",
            hint = "One read may bring more than one message. What becomes of the rest?",
            reference = "RFC 9293 §3.7",
            tries = 10)
    default void requestsThatArriveTogetherAreHandled(@ForAll("pipelines") List<Bytes> requests) {
        pipeline(client(), requests);
    }
}
