package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.launch.ClientConformance;
import io.netgrade.suite.stage.Peer;
import net.jqwik.api.Property;

/** CLI: what every TCP client owes its user, whatever the exercise. */
public abstract class TcpClientConformance extends ClientConformance {

    /** Tries of CLI-07: two writes reach a reader as one if it is late, as it is now and then on a busy machine. */
    protected static final int WRITES_TO_SEE = 5;

    private static final long TIME_TO_GIVE_UP_MILLIS = 5_000;

    /** The harness listens, the client is launched, and connects. */
    protected final Peer connected(String... options) {
        stage().play(new ConnectionStep.Listen());
        launch(options);
        return stage().accept();
    }

    /** What a user does so that the client has something to send. */
    protected void prompt() {}

    /** What stands on the client's command line besides the port. */
    protected String[] operands() {
        return new String[0];
    }

    /** The plainest exchange: the client says something, is answered, and prints the answer. */
    protected abstract void plainExchange();

    @Property
    @Requirement(
            id = "CLI-00",
            says = "The client connects, sends what it should, and prints the answer.",
            hint = "Connect to --host and --port, send, flush, read the answer, print it with its line end.",
            tries = 2,
            basis = Basis.IS_CORE)
    void thePlainExchange() {
        plainExchange();
    }

    @Property
    @Requirement(
            id = "CLI-01",
            says =
                    "When the connection is refused the client exits with code 1 and a line on standard error, within 5 s.",
            hint = "What does your program do with the exception that connecting throws?",
            tries = 1,
            basis = Basis.CORE)
    void aRefusedConnectionIsReported() {
        stage().play(new ProgramStep.PickPort());
        launch(operands());
        prompt();
        expectEndWithin(TIME_TO_GIVE_UP_MILLIS, 1);
    }
}
