package io.netgrade.suite.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One worker from outside: hands it its order, follows what it says, and accounts for how it ended. */
public final class WorkerSession {

    /** A worker says once a second that it lives; one that was silent for this long is stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WorkerProcess worker;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private final Map<RequirementKey, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<RequirementKey, Long> millis = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable String fault;

    /**
     * How it went.
     *
     * @param verdicts what was judged
     * @param millis what judging each took, in milliseconds
     * @param remarks what was seen that no requirement asks about
     * @param fault what of ours went wrong; empty if the worker carried out its order
     */
    public record Report(
            Map<RequirementKey, Verdict> verdicts,
            Map<RequirementKey, Long> millis,
            List<Remark> remarks,
            Optional<String> fault) {}

    private WorkerSession(WorkerProcess worker) {
        this.worker = worker;
    }

    /**
     * Hands {@code order} and {@code jar} to a worker, follows it to its end, and closes it.
     *
     * @param listener hears each message as it comes
     * @throws IOException if the worker does not take its order or the submission cannot be read
     */
    public static Report run(WorkerProcess worker, Order order, Path jar, Consumer<Message> listener)
            throws IOException {
        WorkerSession session = new WorkerSession(worker);
        AtExit interrupted = AtExit.run(worker::close);
        try (interrupted;
                worker) {
            session.readInBackground();
            session.handOver(order, jar);
            return session.follow(listener);
        }
    }

    private void handOver(Order order, Path jar) throws IOException {
        try (OutputStream out = worker.input()) {
            out.write((Json.mapper().writeValueAsString(order) + "\n").getBytes(StandardCharsets.UTF_8));
            Files.copy(jar, out);
        } catch (IOException brokenPipe) {
            if (!worker.awaitEnd(Duration.ofSeconds(1))) {
                throw brokenPipe;
            }
            fault = Words.of("WorkerSession.order");
        }
    }

    private void readInBackground() {
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader in =
                            new BufferedReader(new InputStreamReader(worker.output(), StandardCharsets.UTF_8))) {
                        in.lines().forEach(line -> lines.add(Optional.of(line)));
                    } catch (IOException | java.io.UncheckedIOException cut) {
                        System.err.println("the worker's output was cut off: " + cut.getMessage());
                    }
                    lines.add(Optional.empty());
                },
                "output of a worker");
        reader.setDaemon(true);
        reader.start();
    }

    private Report follow(Consumer<Message> listener) {
        boolean ended = false;
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            Message message = parse(line.get());
            if (message != null) {
                ended |= note(message);
                listener.accept(message);
            }
        }
        if (!ended && fault == null) {
            fault = Words.of("WorkerSession.end");
        }
        return new Report(verdicts, millis, remarks, Optional.ofNullable(fault));
    }

    private Optional<String> next() {
        try {
            Optional<String> line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                fault = Words.of("WorkerSession.silence", PATIENCE.toSeconds());
                return Optional.empty();
            }
            return line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            fault = Words.of("WorkerSession.interrupted");
            return Optional.empty();
        }
    }

    private @Nullable Message parse(String line) {
        try {
            return Json.mapper().readValue(line, Message.class);
        } catch (JsonProcessingException garbled) {
            fault = Words.of("WorkerSession.garbled");
            return null;
        }
    }

    /** Takes a message into the account; returns whether it accounts for the end. */
    private boolean note(Message message) {
        if (message instanceof Message.Judged judged) {
            verdicts.put(judged.requirement(), judged.verdict());
            millis.put(judged.requirement(), judged.millis());
        } else if (message instanceof Message.Remarked remarked) {
            remarks.add(remarked.remark());
        } else if (message instanceof Message.Fault reported) {
            fault = reported.what();
        } else if (message instanceof Message.End end) {
            if (end.verdicts() != verdicts.size()) {
                fault = Words.of("WorkerSession.count", end.verdicts(), verdicts.size());
            }
            return true;
        }
        return false;
    }
}
