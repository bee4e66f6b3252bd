package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Actor;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.subject.Readiness;
import io.netgrade.suite.subject.RunningProgram;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries out steps on processes, and hands those on connections to {@link Peers}. */
final class Players implements Actor, AutoCloseable {

    private final Subject subject;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private final Peers peers;
    private final List<RunningProgram> launched = new ArrayList<>();
    private List<String> arguments = List.of();
    private @Nullable ServerSocket occupied;
    private int chosenPort;
    private boolean unlikeOtherStarts;

    Players(Subject subject, Deadlines deadlines, Duration atMost, Consumer<String> saw) {
        this.subject = subject;
        this.deadlines = deadlines;
        this.saw = saw;
        this.peers = new Peers(subject, deadlines, atMost, saw);
    }

    @Override
    public void serve(List<String> wanted) {
        peers.target(subject.serve(wanted, deadlines), hostIn(wanted));
    }

    @Override
    public void launch(List<String> flags, List<String> wanted) {
        arguments = wanted.stream()
                .map(argument -> argument.replace(Step.PORT, String.valueOf(chosenPort)))
                .toList();
        // A program that insists on one port must not meet itself on it.
        subject.discardServer();
        launched.forEach(RunningProgram::close);
        launched.add(subject.launch(flags, arguments));
        unlikeOtherStarts = !flags.isEmpty();
    }

    @Override
    public void terminate(long millis) {
        // A look with more patience must be patient here too, although the handbook names the time.
        long patience = millis * deadlines.answerMillis() / Deadlines.ORDINARY.answerMillis();
        program().terminate();
        OptionalInt code = subject.awaitExit(program(), Duration.ofMillis(patience));
        if (code.isEmpty()) {
            throw new Discrepancy(new Finding.IgnoredSignal(patience));
        }
        saw.accept("exit code " + code.getAsInt());
    }

    @Override
    public void endInput() {
        program().endInput();
        unlikeOtherStarts = true;
    }

    @Override
    public void awaitReady() {
        int port = unlikeOtherStarts
                ? subject.awaitReadyAfresh(program(), arguments, deadlines)
                : subject.awaitReady(program(), arguments, deadlines);
        saw.accept("ready on port " + port);
        peers.target(port, hostIn(arguments));
    }

    @Override
    public void stayUp() {
        OptionalInt ended = subject.awaitExit(program(), deadlines.times(1, 4).answer());
        if (ended.isPresent()) {
            throw new Discrepancy(new Finding.Exited(ended.getAsInt(), true));
        }
        saw.accept("still running");
    }

    @Override
    public void awaitExit(int code) {
        OptionalInt seen = subject.awaitExit(program(), deadlines.exit());
        if (program().awaitReady(Duration.ZERO) instanceof Readiness.Ready ready) {
            throw new Discrepancy(new Finding.UnexpectedReadyLine(ready.line()));
        }
        if (seen.isEmpty()) {
            throw new Discrepancy(new Finding.DidNotExit(code, deadlines.exitMillis()));
        }
        saw.accept("exit code " + seen.getAsInt());
        if (seen.getAsInt() != code) {
            throw new Discrepancy(new Finding.WrongExit(code, seen.getAsInt()));
        }
        if (!program().complained()) {
            throw new Discrepancy(new Finding.NoErrorLine(code));
        }
    }

    @Override
    public void pickPort() {
        chosenPort = Ports.free();
        saw.accept("port " + chosenPort);
    }

    @Override
    public void occupyPort() {
        occupied = Ports.occupy();
        chosenPort = occupied.getLocalPort();
        saw.accept("port " + chosenPort);
    }

    private RunningProgram program() {
        return launched.get(launched.size() - 1);
    }

    private static String hostIn(List<String> arguments) {
        int option = arguments.indexOf("--host");
        return option == -1 ? "127.0.0.1" : arguments.get(option + 1);
    }

    ProgramState programState(Duration dying) {
        return launched.isEmpty() ? subject.serverState(dying) : Subject.stateOf(program(), dying);
    }

    Outcome lastOutcome() {
        return peers.lastOutcome();
    }

    @Override
    public void connect(String peer) {
        peers.connect(peer);
    }

    @Override
    public void connectSlowReader(String peer) {
        peers.connectSlowReader(peer);
    }

    @Override
    public void send(String peer, List<Bytes> pieces) {
        peers.send(peer, pieces);
    }

    @Override
    public void halfClose(String peer) {
        peers.halfClose(peer);
    }

    @Override
    public void close(String peer) {
        peers.close(peer);
    }

    @Override
    public void reset(String peer) {
        peers.reset(peer);
    }

    @Override
    public void expect(String peer, Bytes bytes) {
        peers.expect(peer, bytes);
    }

    @Override
    public void expectText(String peer, Bytes bytes) {
        peers.expectText(peer, bytes);
    }

    @Override
    public void drain(String peer) {
        peers.drain(peer);
    }

    @Override
    public void expectEnd(String peer) {
        peers.expectEnd(peer);
    }

    @Override
    public void expectNoMore(String peer) {
        peers.expectNoMore(peer);
    }

    @Override
    public void observe(String peer, int atMost) {
        peers.observe(peer, atMost);
    }

    @Override
    public void expectOutcome(String peer, Outcome outcome) {
        peers.expectOutcome(peer, outcome);
    }

    @Override
    public void close() {
        peers.close();
        launched.forEach(RunningProgram::close);
        if (occupied != null) {
            try {
                occupied.close();
            } catch (IOException failed) {
                throw new HarnessFault("cannot free port " + chosenPort, failed);
            }
        }
    }
}
