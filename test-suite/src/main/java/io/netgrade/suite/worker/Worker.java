package io.netgrade.suite.worker;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.wire.StallMeter;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process that grades one submission, or some parts of it while other workers grade the others, and exits.
 *
 * <pre>
 *   arguments:        how the programs are confined; see {@link Confinement#of}
 *   standard input:   an {@link Order} as one line, the submission's bytes, and a {@link PartOrder} per line; an empty line
 *                     or the end of the input when there is no more
 *   standard output:  a {@link Message} per line, the last one {@link Message.End}
 *   exit code:        0 if the orders were carried out, whatever the verdicts; 3 if the worker failed
 * </pre>
 *
 * A process each, because jqwik keeps static state, and because whatever goes wrong here must not reach another submission. Only
 * the suite's own tests, which grade programs of ours, hand several submissions to one worker.
 */
public final class Worker {

    /** Held here, because the logging system itself holds loggers only weakly. */
    private static final Logger JQWIK_LOG = Logger.getLogger("net.jqwik");

    static final int FAULT = 3;
    private static final int LONGEST_ORDER = 64 << 20;

    private Worker() {}

    /** Carries out one order; see the class. */
    public static void main(String[] args) {
        Messages messages = new Messages(System.out);
        // Libraries print what they like, jqwik its own reports; only messages may reach whoever reads our output.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        JQWIK_LOG.setLevel(Level.WARNING);
        try (StallMeter clock = new StallMeter(messages.heartbeat())) {
            messages.watch(clock);
            Path folder = Files.createTempDirectory("netgrade-worker-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(folder)));
            serve(System.in, new ReceivedSubmission.Place(folder, Confinement.of(List.of(args)), clock), messages);
            // Whoever hears of the end may end this process at that moment.
            leaveNothing(folder);
            messages.end();
        } catch (IOException | RuntimeException fault) {
            fault.printStackTrace();
            messages.send(new Message.Fault(fault.toString()));
            exit(FAULT);
        }
        exit(0);
    }

    /** However this process ends, short of being killed by force. */
    private static void leaveNothing(Path folder) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            TemporaryFolder.delete(folder);
        } catch (IOException resists) {
            System.err.println("left behind: " + folder);
        }
    }

    private static void exit(int code) {
        // Threads of libraries must not keep a worker that is done.
        System.exit(code);
    }

    /** Carries out one request after the other, until the input ends or an empty line ends it. */
    private static void serve(InputStream input, ReceivedSubmission.Place place, Messages messages) throws IOException {
        BufferedInputStream in = new BufferedInputStream(input);
        ReceivedSubmission submission = null;
        for (Optional<Request> next = next(in); next.isPresent(); next = next(in)) {
            if (next.get() instanceof Order order) {
                Path jar = receive(in, order.jarBytes(), place.folder().resolve("submission.jar"));
                submission = new ReceivedSubmission(order, jar, place, messages);
                submission.begin();
            } else if (next.get() instanceof PartOrder part && submission != null) {
                submission.grade(part);
            } else {
                throw new IOException("a part of no submission");
            }
        }
        if (submission == null) {
            throw new EOFException("no order on standard input");
        }
    }

    private static Optional<Request> next(InputStream in) throws IOException {
        byte[] line = line(in);
        return line.length == 0 ? Optional.empty() : Optional.of(Json.mapper().readValue(line, Request.class));
    }

    /** The next line without its line end; empty at the end of the input, and where a line says that there is no more. */
    private static byte[] line(InputStream in) throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next == -1 && line.size() == 0) {
                return new byte[0];
            }
            if (next == -1 || line.size() > LONGEST_ORDER) {
                throw new EOFException("an order is cut off or too long");
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    private static Path receive(InputStream in, long count, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] block = new byte[64 << 10];
            for (long left = count; left > 0; ) {
                int read = in.read(block, 0, (int) Math.min(block.length, left));
                if (read == -1) {
                    throw new EOFException("the submission ended " + left + " bytes early");
                }
                out.write(block, 0, read);
                left -= read;
            }
        }
        return target;
    }
}
