package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.subject.Readiness;
import io.netgrade.suite.subject.RunningProgram;
import io.netgrade.suite.wire.Ticker;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One submission while it is judged: starts its programs, and keeps one server running from exchange to exchange for as long
 * as it behaves, because a start costs as much as hundreds of connections.
 */
public final class Subject implements AutoCloseable {

    private static final Duration WARMING_UP = Duration.ofSeconds(30);

    /** What any server is told that nothing special is asked of. */
    private static final List<String> PLAIN = List.of("--port", "0");

    private final ProgramLauncher launcher;
    private final Ticker ticker;
    private final Optional<Debugging.Server> elsewhere;
    private final AnswerHabit habit = new AnswerHabit();
    private final Map<List<String>, Finding> neverReady = new HashMap<>();
    private List<Step> warmUp = List.of();
    private @Nullable Server server;

    private record Server(List<String> arguments, RunningProgram program, int port) {
        boolean isSameAs(Server other) {
            return program.pid() == other.program.pid();
        }
    }

    /** A submission whose programs are started by {@code launcher}. */
    public Subject(ProgramLauncher launcher, Ticker ticker) {
        this(launcher, ticker, Optional.empty());
    }

    /** @param elsewhere a server that runs already and is judged; nothing is started then */
    public Subject(ProgramLauncher launcher, Ticker ticker, Optional<Debugging.Server> elsewhere) {
        this.launcher = launcher;
        this.ticker = ticker;
        this.elsewhere = elsewhere;
    }

    /** The time by which deadlines are counted. */
    public Ticker ticker() {
        return ticker;
    }

    /**
     * An exchange that a new server process is led through before it is judged: a cold JVM answers its first requests so slowly
     * that pieces sent one by one would arrive together, and hide what they should show.
     */
    public void warmUpWith(List<Step> plain) {
        warmUp = List.copyOf(plain);
    }

    AnswerHabit habit() {
        return habit;
    }

    /** Starts a program of its own. */
    RunningProgram launch(List<String> flags, List<String> arguments) {
        if (elsewhere.isPresent()) {
            throw new NeedsAProcess();
        }
        try {
            return launcher.launch(flags, arguments);
        } catch (IOException failed) {
            throw new HarnessFault("no process for the program", failed);
        }
    }

    /** Where the running server is; starts it if it does not run yet. */
    Debugging.Server serve(List<String> arguments, Deadlines deadlines) {
        if (elsewhere.isPresent()) {
            // It was started by its author, as authors start it: with other options it would be another one.
            if (!arguments.subList(1, arguments.size()).equals(PLAIN)) {
                throw new NeedsAProcess();
            }
            return elsewhere.get();
        }
        int host = arguments.indexOf("--host");
        return new Debugging.Server(host == -1 ? "127.0.0.1" : arguments.get(host + 1), portOf(arguments, deadlines));
    }

    private int portOf(List<String> arguments, Deadlines deadlines) {
        Server running = server;
        if (running != null
                && running.arguments().equals(arguments)
                && running.program().isAlive()) {
            return running.port();
        }
        int port = start(arguments, deadlines);
        if (warmUp.isEmpty() || staysUpWhenWarmedUp(deadlines)) {
            return port;
        }
        // It does not outlive its first client. That is judged elsewhere, and must not be our doing here.
        warmUp = List.of();
        return start(arguments, deadlines);
    }

    private int start(List<String> arguments, Deadlines deadlines) {
        discardServer();
        RunningProgram program = launch(List.of(), arguments);
        server = new Server(arguments, program, 0);
        int port = awaitReady(program, arguments, deadlines);
        server = new Server(arguments, program, port);
        return port;
    }

    /** Leads the running server through the plain exchange twice; whether it went through both. */
    private boolean staysUpWhenWarmedUp(Deadlines deadlines) {
        List<Step> steps = warmUp;
        Server started = server;
        warmUp = List.of();
        try {
            for (int i = 0; i < 2; i++) {
                try (Stage stage = new Stage(this, deadlines, WARMING_UP)) {
                    steps.forEach(stage::play);
                }
            }
            return started != null && server != null && started.isSameAs(server);
        } catch (Discrepancy judgedElsewhere) {
            return false;
        } finally {
            warmUp = steps;
        }
    }

    /** Awaits the ready line and returns its port. */
    int awaitReady(RunningProgram program, List<String> arguments, Deadlines deadlines) {
        Finding known = neverReady.get(arguments);
        if (known != null && program.awaitReady(Duration.ZERO) instanceof Readiness.Waiting) {
            throw new Discrepancy(known);
        }
        try {
            return awaitReadyAfresh(program, arguments, deadlines);
        } catch (Discrepancy lost) {
            // Once the longer patience of a second look has run out too, nobody waits for the same start again.
            if (lost.finding() instanceof ProgramFinding.NoReadyLine
                    && deadlines.readyMillis() > Deadlines.ORDINARY.readyMillis()) {
                neverReady.put(arguments, lost.finding());
            }
            throw lost;
        }
    }

    /** As {@link #awaitReady}, whatever other starts with these arguments came to. */
    int awaitReadyAfresh(RunningProgram program, List<String> arguments, Deadlines deadlines) {
        Readiness readiness = readiness(program, deadlines.ready());
        if (readiness instanceof Readiness.Ready ready) {
            return portOf(ready, arguments);
        }
        if (readiness instanceof Readiness.Ended ended) {
            throw new Discrepancy(new ProgramFinding.Exited(ended.exitCode(), ProgramFinding.Exited.When.NOT_READY));
        }
        throw new Discrepancy(new ProgramFinding.NoReadyLine(deadlines.readyMillis()));
    }

    private static int portOf(Readiness.Ready ready, List<String> arguments) {
        int asked = askedPort(arguments);
        if (ready.port() == -1 || (asked != 0 && asked != ready.port())) {
            throw new Discrepancy(new ProgramFinding.WrongPort(ready.line(), asked));
        }
        return ready.port();
    }

    private static int askedPort(List<String> arguments) {
        int option = arguments.indexOf("--port");
        return option == -1 ? 0 : Integer.parseInt(arguments.get(option + 1));
    }

    private Readiness readiness(RunningProgram program, Duration patience) {
        long from = ticker.nanos();
        Readiness readiness = program.awaitReady(patience);
        while (readiness instanceof Readiness.Waiting && left(from, patience).toMillis() > 0) {
            readiness = program.awaitReady(left(from, patience));
        }
        return readiness;
    }

    /** Awaits the program's end; empty if it goes on. */
    OptionalInt awaitExit(RunningProgram program, Duration patience) {
        long from = ticker.nanos();
        OptionalInt code = program.awaitExit(patience);
        while (code.isEmpty() && left(from, patience).toMillis() > 0) {
            code = program.awaitExit(left(from, patience));
        }
        return code;
    }

    /** Waits until the program prints a line that ends in {@code text}; false if it does not. */
    boolean awaitPrinted(RunningProgram program, String text, Duration patience) {
        long from = ticker.nanos();
        boolean printed = program.awaitPrinted(text, patience);
        while (!printed && program.isAlive() && left(from, patience).toMillis() > 0) {
            printed = program.awaitPrinted(text, left(from, patience));
        }
        return printed;
    }

    /** The server that goes on from exchange to exchange. */
    RunningProgram runningServer() {
        if (elsewhere.isPresent()) {
            throw new NeedsAProcess();
        }
        return Objects.requireNonNull(server, "no server runs").program();
    }

    private Duration left(long from, Duration patience) {
        return patience.minusNanos(ticker.nanos() - from);
    }

    /** What became of a program that is given {@code dying} to end if it is about to. */
    static ProgramState stateOf(RunningProgram program, Duration dying) {
        OptionalInt code = program.awaitExit(dying);
        return code.isPresent()
                ? ProgramState.exited(code.getAsInt(), program.lastOutput(), program.lastErrors())
                : ProgramState.running(program.lastOutput(), program.lastErrors());
    }

    /** What became of the running server. */
    ProgramState serverState(Duration dying) {
        Server running = server;
        return running == null ? ProgramState.NONE : stateOf(running.program(), dying);
    }

    /** Ends the running server, so that the next exchange meets a fresh one. */
    public void discardServer() {
        Server running = server;
        server = null;
        if (running != null) {
            running.program().close();
        }
    }

    @Override
    public void close() {
        discardServer();
    }
}
