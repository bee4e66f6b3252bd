package io.netgrade.suite.udp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.launch.ClientConformance;
import io.netgrade.suite.stage.DatagramSocket;
import net.jqwik.api.Property;

/** What every UDP client owes its user. */
public abstract class UdpClientConformance extends ClientConformance {

    /** The shortest wait for an answer, in seconds, as an option. */
    protected static final String[] SHORT_TIMEOUT = {"--timeout", "1"};

    /** From T to T+3 seconds, as the handbook has it. */
    private static final long EARLIEST_MILLIS = 1_000;

    private static final long LATEST_MILLIS = EARLIEST_MILLIS + 3_000;

    /** The first datagram, as the exercise has it. */
    protected abstract Bytes says();

    /** The prefix of what it prints. */
    protected abstract String prints();

    /** What a user does so that the client has something to send. */
    protected void prompt() {}

    /** The client was launched and has sent its first datagram. */
    protected final DatagramSocket speaking(String... options) {
        DatagramSocket server = launched(options);
        server.expect(says());
        return server;
    }

    private DatagramSocket launched(String... options) {
        DatagramSocket server = stage().listenForDatagrams();
        launch(options);
        prompt();
        return server;
    }

    @Property
    @Requirement(
            id = "CLI-00",
            says = "The client sends its datagram, and prints the answer.",
            hint = "Send to --host and --port, receive, print just what was received, with its line end.",
            tries = 2,
            basis = Basis.IS_CORE)
    void thePlainExchange() {
        DatagramSocket server = launched();
        server.expectAny();
        server.send(Bytes.ofText("fine, thank you"));
        expectPrinted(prints() + "fine, thank you");
    }

    /** Nobody answers: the client ends in its time, with code 1. */
    protected final void timesOut() {
        launched(SHORT_TIMEOUT).expectAny();
        stage().play(new ProgramStep.AwaitTimeout(1, EARLIEST_MILLIS, LATEST_MILLIS));
    }
}
