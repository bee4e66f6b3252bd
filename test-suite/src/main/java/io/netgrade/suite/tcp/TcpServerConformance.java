package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exchange.ResourceStep;
import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.launch.ServerConformance;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** NET: what every TCP server owes its clients, also one that serves a single client and ends. */
public abstract class TcpServerConformance extends ServerConformance {

    /** A request of this exercise whose bytes nothing that is judged elsewhere would change. */
    protected abstract Arbitrary<Bytes> plainRequests();

    /** A whole session on its own connection, from the first byte to the end of the stream, with nothing besides. */
    protected abstract void completeSession(Bytes request);

    /** The program runs, has clients, and has nothing to do for them. */
    protected abstract void comeToRest();

    @Override
    protected void visit() {
        Peer peer = stage().connect();
        peer.send(Bytes.ofText("anybody there?"));
        peer.halfClose();
        peer.drain();
        peer.close();
    }

    @Override
    protected void haveClients() {
        Peer idle = stage().connect();
        idle.send(Bytes.ofText("anybody there?"));
        // Until it has been accepted and heard: a client that still waits in the queue is no open connection.
        idle.drain();
        stage().connect();
    }

    @Override
    protected void lookIn() {
        stage().connect().close();
    }

    /** The requests that properties use. */
    @Provide
    public Arbitrary<Bytes> requests() {
        return plainRequests();
    }

    @Property
    @Requirement(
            id = "RUN-03",
            says = "After SIGTERM with connections open, the same port can be bound again at once.",
            hint =
                    "Is the port of --port the one that is bound, and bound before the ready line? A connection that was open"
                            + " leaves its port in TIME-WAIT: which socket option lets you bind it all the same?",
            reference = "RFC 9293 §3.6.1",
            tries = 1,
            basis = Basis.NOTHING,
            needs = Capability.SIGNALS)
    void bindsItsPortAgainAtOnce() {
        ProgramStep launch = ProgramStep.Launch.of(List.of(program(), "--port", ProgramStep.PORT));
        stage().play(new ProgramStep.PickPort());
        stage().play(launch);
        stage().play(new ProgramStep.AwaitReady());
        haveClients();
        stage().play(new ProgramStep.Terminate(TIME_TO_END_MILLIS));
        stage().play(launch);
        stage().play(new ProgramStep.AwaitReady());
        lookIn();
    }

    @Property
    @Requirement(
            id = "NET-12",
            says = "The server sends nothing but what the exercise specifies.",
            hint = "What else do you print to the socket: a greeting, a prompt, a farewell, a line end, debug text?",
            tries = 3)
    void nothingElseIsSent(@ForAll("requests") Bytes request) {
        completeSession(request);
    }

    @Property
    @Requirement(
            id = "NET-13",
            level = Level.SHOULD,
            says = "With nothing to do, or behind the end of a client's stream, the server uses less than half a core.",
            hint = "What does read() return at the end of the stream, and does your loop stop there?",
            tries = 1)
    void restsWhenThereIsNothingToDo() {
        comeToRest();
        stage().play(new ResourceStep.StayIdle());
    }
}
