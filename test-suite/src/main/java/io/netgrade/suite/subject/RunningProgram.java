package io.netgrade.suite.subject;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program under test that was started, running or ended. Its output is read at all times, so that it never blocks on us. */
public final class RunningProgram implements AutoCloseable {

    private static final String READY = "Listening on ";
    /** The digits behind the last colon; what follows them is free. */
    private static final Pattern PORT = Pattern.compile("\\s*([0-9]{1,5})(?![0-9])");
    /** A grandchild may hold a pipe open after the program itself has gone; its output is nobody's business. */
    private static final Duration HELD_PIPE_PATIENCE = Duration.ofSeconds(2);

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final Quarters quarters;
    private final Consumer<Remark> remarked;
    private boolean closed;
    private final CompletableFuture<Readiness> ready = new CompletableFuture<>();
    private final PrintedLines printed = new PrintedLines();
    private final LineCapture output = new LineCapture(this::sawLine);
    private final LineCapture errors = new LineCapture(line -> {});
    private final List<Thread> readers;

    RunningProgram(Process process, Quarters quarters, Consumer<Remark> remarked) {
        this.process = process;
        this.quarters = quarters;
        this.remarked = remarked;
        readers = List.of(
                reader("output", () -> {
                    output.drain(process.getInputStream());
                    printed.end();
                }),
                reader("errors", () -> errors.drain(process.getErrorStream())));
        var unused = process.onExit().thenAccept(this::ended);
    }

    private Thread reader(String name, Runnable work) {
        Thread thread = new Thread(work, name + " of program " + process.pid());
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void sawLine(String line) {
        printed.add(line);
        if (line.startsWith(READY)) {
            ready.complete(new Readiness.Ready(line, portIn(line)));
        }
    }

    private void ended(Process gone) {
        // A ready line that was printed just before the end is still in the pipe, and comes first.
        joinReaders(HELD_PIPE_PATIENCE);
        ready.complete(new Readiness.Ended(gone.exitValue()));
    }

    /** Waits until both output streams have been read to their end, which a grandchild may put off for ever. */
    void awaitDrained() {
        joinReaders(Duration.ZERO);
    }

    private void joinReaders(Duration patience) {
        try {
            for (Thread reader : readers) {
                reader.join(patience.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int portIn(String line) {
        Matcher digits = PORT.matcher(line.substring(line.lastIndexOf(':') + 1));
        if (!digits.lookingAt()) {
            return -1;
        }
        int port = Integer.parseInt(digits.group(1));
        return port >= 1 && port <= 65_535 ? port : -1;
    }

    /** Waits until the ready line has come or the program has ended, at most {@code patience}. */
    public Readiness awaitReady(Duration patience) {
        return await(ready, patience).orElseGet(Readiness.Waiting::new);
    }

    /** Waits until the program has ended and everything that it printed has been read, at most {@code patience}. */
    public OptionalInt awaitExit(Duration patience) {
        boolean gone = await(process.onExit(), patience).isPresent();
        if (gone) {
            joinReaders(HELD_PIPE_PATIENCE);
        }
        return gone ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    private static <T> Optional<T> await(CompletableFuture<T> future, Duration patience) {
        try {
            return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a program", interrupted);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Has {@code action} run once it has ended, at once if it has already. */
    public void whenEnded(Runnable action) {
        var unused = process.onExit().thenRun(action);
    }

    /** Asks it to end, as SIGTERM does where there are signals. */
    public void terminate() {
        quarters.program(process).destroy();
    }

    /** Ends its standard input. */
    public void endInput() {
        try (OutputStream input = process.getOutputStream()) {
            input.flush();
        } catch (IOException gone) {
            // A program that has ended has no input to end.
        }
    }

    /**
     * Types a line on its standard input, in UTF-8 and with a line feed behind it. All that is typed together is expected to
     * fit into a pipe; who does not read it is not waited for.
     */
    public void type(String line) {
        try {
            OutputStream input = process.getOutputStream();
            input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException gone) {
            // A program that has ended reads nothing; what it should have done with the line is what is judged.
        }
    }

    /** Waits until a line ends in {@code text}, behind those that were found before, at most {@code patience}. */
    public boolean awaitPrinted(String text, Duration patience) {
        return printed.await(text, patience);
    }

    /** What it has printed since the last line that was waited for and found. */
    public List<String> printedSinceFound() {
        return printed.sinceFound();
    }

    /** How many lines in all held {@code text}. */
    public int timesPrinted(String text) {
        return printed.times(text);
    }

    /** How many threads and open files it has now. */
    public Usage usage() {
        return quarters.usage(process);
    }

    /** How much of the processor it has asked for so far, whether it got it or had to wait for it on a busy machine. */
    public Duration processorTime() {
        ProcessHandle program = quarters.program(process);
        return Usage.demand(program.pid())
                .or(() -> program.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** Its standard output byte for byte, from the beginning up to {@value LineCapture#FIRST_KEPT} bytes. */
    public byte[] firstOutput() {
        return output.firstBytes();
    }

    /** The last lines of its standard output, oldest first. */
    public List<String> lastOutput() {
        return output.lastLines();
    }

    /** The last lines of its standard error, oldest first. */
    public List<String> lastErrors() {
        return errors.lastLines();
    }

    /** Whether a line that is not blank stood on its standard error. */
    public boolean complained() {
        return errors.saidAnything();
    }

    /** Kills it and everything that it started, by force, and waits until it is gone. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Conduct.of(quarters, process, output.bytes() + errors.bytes()).remarks().forEach(remarked);
        quarters.clear(process);
        if (await(process.onExit(), KILL_PATIENCE).isEmpty()) {
            throw new IllegalStateException("process " + process.pid() + " cannot be killed");
        }
    }
}
