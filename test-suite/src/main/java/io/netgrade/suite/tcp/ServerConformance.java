package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.run.Conformance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** RUN: how a server is started, says that it is ready, and refuses what it cannot do. */
abstract class ServerConformance extends Conformance {

    /** What a server is given to end when it is asked to. */
    private static final long TIME_TO_END_MILLIS = 2_000;

    /** A client has dealings with the program that was launched. That it is there counts; what it answers does not. */
    abstract void visit();

    /** A client merely finds that the program is still there. */
    abstract void lookIn();

    /** Clients have dealings with the program that was launched, and stay. */
    abstract void haveClients();

    /** How a server is started in RUN-01. */
    enum Start {
        /** On any free port. */
        ANY_PORT,
        /** On a port that the harness chose. */
        GIVEN_PORT,
        /** With a standard input that ends at once, as under most service managers. */
        WITHOUT_INPUT
    }

    @Provide
    Arbitrary<Start> starts() {
        return Arbitraries.of(Start.class);
    }

    @Provide
    Arbitrary<List<String>> wrongArguments() {
        return Arbitraries.of(
                List.of(),
                List.of("no-such-program"),
                List.of(program(), "--port", "65536"),
                List.of(program(), "--port", "x"),
                List.of(program(), "--port"),
                List.of(program(), "--no-such-option", "1"));
    }

    @Property
    @Requirement(
            id = "RUN-01",
            says =
                    "The server prints 'Listening on HOST:PORT' with the port that it really has, and stays up, also when"
                            + " its standard input ends.",
            hint =
                    "Bind first, then print the line with the socket's local port, and flush. Keep a thread that is not a"
                            + " daemon, and leave standard input alone.",
            tries = 3,
            basis = Basis.NOTHING)
    void saysThatItIsReady(@ForAll("starts") Start start) {
        if (start == Start.GIVEN_PORT) {
            stage().play(new Step.PickPort());
        }
        stage().play(Step.Launch.of(List.of(program(), "--port", start == Start.GIVEN_PORT ? Step.PORT : "0")));
        if (start == Start.WITHOUT_INPUT) {
            stage().play(new Step.EndInput());
        }
        stage().play(new Step.AwaitReady());
        visit();
        stage().play(new Step.StayUp());
        lookIn();
    }

    @Property
    @Requirement(
            id = "RUN-02",
            says = "When its port is in use, the server exits with code 1, with a line on standard error and without a"
                    + " ready line.",
            hint = "What does your program do with the exception that binding throws?",
            tries = 1,
            basis = Basis.NOTHING)
    void refusesAPortInUse() {
        // A program that cannot even start has not noticed anything about a port.
        stage().play(Step.Launch.of(List.of(program(), "--port", "0")));
        stage().play(new Step.AwaitReady());
        stage().play(new Step.OccupyPort());
        stage().play(Step.Launch.of(List.of(program(), "--port", Step.PORT)));
        stage().play(new Step.AwaitExit(1));
    }

    @Property
    @Requirement(
            id = "RUN-03",
            says = "After SIGTERM with connections open, the same port can be bound again at once.",
            hint =
                    "A connection that was open leaves its port in TIME-WAIT. Which socket option lets you bind it all the same?",
            reference = "RFC 9293 §3.6.1",
            tries = 1,
            basis = Basis.NOTHING,
            needs = Capability.SIGNALS)
    void bindsItsPortAgainAtOnce() {
        Step launch = Step.Launch.of(List.of(program(), "--port", Step.PORT));
        stage().play(new Step.PickPort());
        stage().play(launch);
        stage().play(new Step.AwaitReady());
        haveClients();
        stage().play(new Step.Terminate(TIME_TO_END_MILLIS));
        stage().play(launch);
        stage().play(new Step.AwaitReady());
        lookIn();
    }

    @Property
    @Requirement(
            id = "RUN-04",
            says = "SIGTERM ends the server within 2 s, also with clients connected.",
            hint = "What do your shutdown hooks wait for, and what do your signal handlers swallow?",
            tries = 1,
            basis = Basis.NOTHING,
            needs = Capability.SIGNALS)
    void endsOnSigterm() {
        stage().play(Step.Launch.of(List.of(program(), "--port", "0")));
        stage().play(new Step.AwaitReady());
        haveClients();
        stage().play(new Step.Terminate(TIME_TO_END_MILLIS));
    }

    @Property
    @Requirement(
            id = "RUN-05",
            says = "On a wrong command line the program exits with code 2 and says on standard error what is wrong.",
            hint = "Check the program's name and every option before you open a socket. Is 65536 a port?",
            tries = 6,
            basis = Basis.NOTHING)
    void refusesWrongArguments(@ForAll("wrongArguments") List<String> arguments) {
        stage().play(Step.Launch.of(arguments));
        stage().play(new Step.AwaitExit(2));
    }
}
