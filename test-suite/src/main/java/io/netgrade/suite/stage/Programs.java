package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ProgramFinding.Exited.When;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.subject.Readiness;
import io.netgrade.suite.subject.RunningProgram;
import io.netgrade.suite.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Carries out steps on processes. */
final class Programs implements ProgramStep.Actor, AutoCloseable {

    /** Exit codes that say that something went wrong, of which a line on standard error tells more. */
    private static final int WORK_FAILED = 1;

    private static final int WRONG_COMMAND_LINE = 2;

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** The program's wait began before we heard of it, by about this much on a busy machine. */
    private static final long COARSE_MILLIS = 300;

    private final Subject subject;
    private final Deadlines deadlines;
    private final Addresses addresses;
    private final Consumer<String> saw;
    private final Ports ports = new Ports();
    private final List<RunningProgram> launched = new ArrayList<>();
    private List<String> arguments = List.of();
    private boolean unlikeOtherStarts;

    Programs(Subject subject, Deadlines deadlines, Addresses addresses, Consumer<String> saw) {
        this.subject = subject;
        this.deadlines = deadlines;
        this.addresses = addresses;
        this.saw = saw;
    }

    @Override
    public void serve(List<String> wanted) {
        Debugging.Server server = subject.serve(wanted, deadlines);
        addresses.serverIsAt(server.host(), server.port());
    }

    @Override
    public void launch(List<String> flags, List<String> wanted) {
        arguments = wanted.stream()
                .map(argument -> argument.replace(ProgramStep.PORT, String.valueOf(addresses.chosenPort())))
                .toList();
        // A program that insists on one port must not meet itself on it.
        subject.discardServer();
        launched.forEach(RunningProgram::close);
        launched.add(subject.launch(flags, arguments));
        unlikeOtherStarts = !flags.isEmpty();
    }

    @Override
    public void terminate(long millis) {
        long patience = deadlines.scaled(millis);
        program().terminate();
        OptionalInt code = subject.awaitExit(program(), Duration.ofMillis(patience));
        if (code.isEmpty()) {
            throw new Discrepancy(new ProgramFinding.IgnoredSignal(patience));
        }
        saw.accept(Words.of("seen.exit-code", code.getAsInt()));
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
        saw.accept(Words.of("seen.ready", port));
        addresses.serverIsAt(hostIn(arguments), port);
    }

    @Override
    public void stayUp() {
        OptionalInt ended =
                subject.awaitExit(program(), deadlines.brisk().times(1, 4).answer());
        if (ended.isPresent()) {
            throw new Discrepancy(new ProgramFinding.Exited(ended.getAsInt(), When.LATER));
        }
        saw.accept(Words.of("seen.running"));
    }

    @Override
    public void awaitExit(int code) {
        OptionalInt seen = subject.awaitExit(program(), deadlines.exit());
        if (program().awaitReady(Duration.ZERO) instanceof Readiness.Ready ready) {
            throw new Discrepancy(new ProgramFinding.UnexpectedReadyLine(ready.line()));
        }
        judgeEnd(List.of(code), seen, deadlines.exitMillis());
    }

    @Override
    public void awaitEnd(List<Integer> codes, long millis) {
        long patience = deadlines.scaled(millis);
        judgeEnd(codes, subject.awaitExit(program(), Duration.ofMillis(patience)), patience);
    }

    @Override
    public void awaitCode(int code, long millis) {
        long patience = deadlines.scaled(millis);
        judgeCode(List.of(code), subject.awaitExit(program(), Duration.ofMillis(patience)), patience);
    }

    @Override
    public void awaitTimeout(int code, long fromMillis, long toMillis) {
        // Not scaled: the span is what is asked, and it is wide.
        long from = subject.ticker().nanos();
        OptionalInt seen = subject.awaitExit(program(), Duration.ofMillis(toMillis));
        long took = (subject.ticker().nanos() - from) / NANOS_PER_MILLI;
        if (seen.isEmpty()) {
            throw new Discrepancy(new ProgramFinding.DidNotGiveUp(String.valueOf(code), toMillis));
        }
        judgeEnd(List.of(code), seen, toMillis);
        if (took < fromMillis - COARSE_MILLIS) {
            throw new Discrepancy(new ProgramFinding.GaveUpTooSoon(took, fromMillis));
        }
    }

    private void judgeEnd(List<Integer> codes, OptionalInt seen, long patience) {
        int code = judgeCode(codes, seen, patience);
        if ((code == WORK_FAILED || code == WRONG_COMMAND_LINE) && !program().complained()) {
            throw new Discrepancy(new ProgramFinding.NoErrorLine(code));
        }
    }

    private int judgeCode(List<Integer> codes, OptionalInt seen, long patience) {
        String expected = Words.either(codes);
        if (seen.isEmpty()) {
            throw new Discrepancy(new ProgramFinding.DidNotExit(expected, patience));
        }
        int code = seen.getAsInt();
        saw.accept(Words.of("seen.exit-code", code));
        if (!codes.contains(code)) {
            throw new Discrepancy(new ProgramFinding.WrongExit(expected, code));
        }
        return code;
    }

    @Override
    public void pickPort() {
        addresses.choose(Ports.free());
        saw.accept(Words.of("seen.port", addresses.chosenPort()));
    }

    @Override
    public void occupyPort() {
        addresses.choose(ports.occupy());
        saw.accept(Words.of("seen.port", addresses.chosenPort()));
    }

    /** The program that was launched last, or else the server that goes on from exchange to exchange. */
    RunningProgram program() {
        return launched.isEmpty() ? subject.runningServer() : launched.get(launched.size() - 1);
    }

    /** Has {@code action} run once the program that was launched has ended. */
    void whenEnded(Runnable action) {
        program().whenEnded(action);
    }

    /** Whether the program that was launched has ended, so that nothing more can come of it. */
    boolean hasEnded() {
        return !program().isAlive();
    }

    /** If it has ended: what is to be said of it, which is more than that nothing came. */
    Optional<Discrepancy> ended() {
        OptionalInt code = hasEnded() ? subject.awaitExit(program(), deadlines.exit()) : OptionalInt.empty();
        boolean wasReady = program().awaitReady(Duration.ZERO) instanceof Readiness.Ready;
        return code.isPresent()
                ? Optional.of(new Discrepancy(
                        new ProgramFinding.Exited(code.getAsInt(), wasReady ? When.OWING : When.NOTHING_SENT)))
                : Optional.empty();
    }

    private static String hostIn(List<String> arguments) {
        int option = arguments.indexOf("--host");
        return option == -1 ? "127.0.0.1" : arguments.get(option + 1);
    }

    ProgramState state(Duration dying) {
        return launched.isEmpty() ? subject.serverState(dying) : Subject.stateOf(program(), dying);
    }

    @Override
    public void close() {
        launched.forEach(RunningProgram::close);
        ports.close();
    }
}
