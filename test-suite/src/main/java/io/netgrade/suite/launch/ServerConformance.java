package io.netgrade.suite.launch;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.exercise.Level;
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
public abstract class ServerConformance extends Conformance {

    /** What a server is given to end when it is asked to. */
    protected static final long TIME_TO_END_MILLIS = 2_000;

    /** A client has dealings with the program that was launched. That it is there counts; what it answers does not. */
    protected abstract void visit();

    /** A client merely finds that the program is still there. */
    protected abstract void lookIn();

    /** Clients have dealings with the program that was launched, and stay. */
    protected abstract void haveClients();

    /** A request of this exercise whose answer would change if text were decoded or encoded in another charset. */
    protected abstract Arbitrary<Bytes> textRequests();

    /** The exchange of RUN-06 with the program that {@link #launchElsewhere} starts. */
    protected abstract void exchangeElsewhere(Bytes request);

    /** Whether the program ends after its one client. */
    protected boolean servesOneClient() {
        return false;
    }

    /** Whether the program has nothing to do with what is typed. */
    protected boolean ignoresInput() {
        return true;
    }

    /** The program is launched on any free port, and is ready. */
    protected final void launch(String... flags) {
        stage().play(new ProgramStep.Launch(List.of(flags), List.of(program(), "--port", "0")));
        stage().play(new ProgramStep.AwaitReady());
    }

    /** The program is launched as on a machine with other habits, and is ready. */
    protected final void launchElsewhere() {
        launch(FOREIGN.toArray(String[]::new));
    }

    /** A JVM as it is found elsewhere: another charset, another line end, a language with an i of its own. */
    private static final List<String> FOREIGN = List.of(
            "-Dline.separator=\r\n",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=ISO-8859-1",
            "-Dstdin.encoding=ISO-8859-1",
            "-Duser.language=tr");

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
        return ignoresInput() ? Arbitraries.of(Start.class) : Arbitraries.of(Start.ANY_PORT, Start.GIVEN_PORT);
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
            stage().play(new ProgramStep.PickPort());
        }
        stage().play(ProgramStep.Launch.of(
                List.of(program(), "--port", start == Start.GIVEN_PORT ? ProgramStep.PORT : "0")));
        if (start == Start.WITHOUT_INPUT) {
            stage().play(new ProgramStep.EndInput());
        }
        stage().play(new ProgramStep.AwaitReady());
        if (servesOneClient()) {
            stage().play(new ProgramStep.StayUp());
            visit();
        } else {
            visit();
            stage().play(new ProgramStep.StayUp());
            lookIn();
        }
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
        stage().play(ProgramStep.Launch.of(List.of(program(), "--port", "0")));
        stage().play(new ProgramStep.AwaitReady());
        stage().play(new ProgramStep.OccupyPort());
        stage().play(ProgramStep.Launch.of(List.of(program(), "--port", ProgramStep.PORT)));
        stage().play(new ProgramStep.AwaitExit(1));
    }

    @Property
    @Requirement(
            id = "RUN-04",
            says = "SIGTERM ends the server within 2 s, also with clients connected.",
            hint =
                    "What do your shutdown hooks wait for, and what do your signal handlers swallow? Clients come as soon as the"
                            + " ready line is there: is the socket bound by then?",
            tries = 1,
            basis = Basis.NOTHING,
            needs = Capability.SIGNALS)
    void endsOnSigterm() {
        stage().play(ProgramStep.Launch.of(List.of(program(), "--port", "0")));
        stage().play(new ProgramStep.AwaitReady());
        haveClients();
        stage().play(new ProgramStep.Terminate(TIME_TO_END_MILLIS));
    }

    @Property
    @Requirement(
            id = "RUN-05",
            says = "On a wrong command line the program exits with code 2 and says on standard error what is wrong.",
            hint = "Check the program's name and every option before you open a socket. Is 65536 a port?",
            tries = 6,
            basis = Basis.NOTHING)
    void refusesWrongArguments(@ForAll("wrongArguments") List<String> arguments) {
        stage().play(ProgramStep.Launch.of(arguments));
        stage().play(new ProgramStep.AwaitExit(2));
    }

    @Provide
    Arbitrary<Bytes> texts() {
        return textRequests();
    }

    @Property
    @Requirement(
            id = "RUN-06",
            says = "The program sends the same bytes whatever the platform's charset, line end and language are.",
            hint =
                    "Which calls use the platform's default? getBytes(), new String(bytes), readers and writers, println,"
                            + " toLowerCase().",
            tries = 2)
    void thePlatformDoesNotMatter(@ForAll("texts") Bytes request) {
        exchangeElsewhere(request);
    }

    @Property
    @Requirement(
            id = "RUN-07",
            level = Level.SHOULD,
            says = "The server also serves ::1 when it is given that host.",
            hint =
                    "Does your program use the host that it was given? InetAddress.getByName reads both kinds of address.",
            tries = 1,
            basis = Basis.NOTHING,
            needs = Capability.IPV6_LOOPBACK)
    void servesIpv6() {
        stage().play(ProgramStep.Launch.of(List.of(program(), "--host", "::1", "--port", "0")));
        stage().play(new ProgramStep.AwaitReady());
        visit();
        if (!servesOneClient()) {
            lookIn();
        }
    }
}
