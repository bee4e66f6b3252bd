package io.netgrade.suite.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.suite.run.Examination;
import io.netgrade.suite.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One worker from outside: hands it a submission and parts of its plan, follows what it says, and accounts for how it ended. */
final class WorkerSession {

    /** A worker says once a second that it lives; one that was silent for this long is stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WorkerProcess worker;
    private final OutputStream input;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    /** Nothing more is heard of the worker: its output ended, or it fell silent. */
    private boolean over;

    /** The worker has accounted for its end. */
    private volatile boolean accounted;

    private int verdicts;
    private @Nullable String fault;

    WorkerSession(WorkerProcess worker) {
        this.worker = worker;
        this.input = worker.input();
        readInBackground();
    }

    /** What of ours went wrong; empty as long as the worker carries out its orders. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * Hands over a submission.
     *
     * @throws IOException if a worker that has not ended does not take it, or the submission cannot be read
     */
    void handOver(Order order, Path jar) throws IOException {
        try {
            send(order);
            Files.copy(jar, input);
            input.flush();
        } catch (IOException brokenPipe) {
            if (!worker.awaitEnd(Duration.ofSeconds(1))) {
                throw brokenPipe;
            }
            fail(Words.of("WorkerSession.order"));
        }
    }

    /** Has a part graded; empty, with a fault, if the worker did not get to its end. */
    Optional<Examination.PartOutcome> grade(PartOrder part, Consumer<Message> listener) {
        try {
            send(part);
            input.flush();
        } catch (IOException brokenPipe) {
            // What the worker says of its end tells more.
            return followTo(Message.End.class, listener).flatMap(any -> Optional.empty());
        }
        return followTo(Message.PartEnded.class, listener).map(Message.PartEnded::outcome);
    }

    /** Tells the worker that there is nothing more to do, and follows it to its end. */
    void finish(Consumer<Message> listener) {
        try {
            // Not every engine passes the end of an input on to a container, so a line says it, too.
            input.write('\n');
            input.close();
        } catch (IOException gone) {
            // It says itself how it ended, or does not, which is a fault.
        }
        if (!accounted) {
            followTo(Message.End.class, listener);
        }
    }

    private void send(Request request) throws IOException {
        input.write((Json.mapper().writerFor(Request.class).writeValueAsString(request) + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void readInBackground() {
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader in =
                            new BufferedReader(new InputStreamReader(worker.output(), StandardCharsets.UTF_8))) {
                        in.lines().forEach(line -> lines.add(Optional.of(line)));
                    } catch (IOException | java.io.UncheckedIOException cut) {
                        // Whoever has heard of the end closes the output, even before we have seen the end of that.
                        if (!accounted) {
                            System.err.println("the worker's output was cut off: " + cut.getMessage());
                        }
                    }
                    lines.add(Optional.empty());
                },
                "output of a worker");
        reader.setDaemon(true);
        reader.start();
    }

    /** Passes on what the worker says up to a message of this kind; empty, with a fault, if that does not come. */
    private <M extends Message> Optional<M> followTo(Class<M> last, Consumer<Message> listener) {
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            Message message = parse(line.get());
            if (message != null) {
                note(message);
                listener.accept(message);
            }
            if (last.isInstance(message)) {
                return Optional.of(last.cast(message));
            }
        }
        fail(Words.of("WorkerSession.end"));
        return Optional.empty();
    }

    private Optional<String> next() {
        Optional<String> line = over ? Optional.empty() : awaitLine();
        over |= line.isEmpty();
        return line;
    }

    private Optional<String> awaitLine() {
        try {
            Optional<String> line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                fail(Words.of("WorkerSession.silence", PATIENCE.toSeconds()));
                return Optional.empty();
            }
            return line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            fail(Words.of("WorkerSession.interrupted"));
            return Optional.empty();
        }
    }

    private @Nullable Message parse(String line) {
        try {
            return Json.mapper().readValue(line, Message.class);
        } catch (JsonProcessingException garbled) {
            fail(Words.of("WorkerSession.garbled"));
            return null;
        }
    }

    private void note(Message message) {
        if (message instanceof Message.Judged) {
            verdicts++;
        } else if (message instanceof Message.Fault reported) {
            fail(reported.what());
        } else if (message instanceof Message.End end) {
            accounted = true;
            if (end.verdicts() != verdicts) {
                fail(Words.of("WorkerSession.count", end.verdicts(), verdicts));
            }
        }
    }

    /** The first thing that goes wrong is the one to mend. */
    private void fail(String what) {
        if (fault == null) {
            fault = what;
        }
    }
}
