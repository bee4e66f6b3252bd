package io.netgrade.suite.worker;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Examination;
import io.netgrade.suite.stage.Subject;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.Inspection;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.subject.Runnability;
import io.netgrade.suite.verdict.Verdict;
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
 * The process that judges one submission and exits.
 *
 * <pre>
 *   arguments:        how the programs are confined; see {@link Confinement#of}
 *   standard input:   an {@link Order} as one line, then the submission's bytes
 *   standard output:  a {@link Message} per line, the last one {@link Message.End}
 *   exit code:        0 if the order was carried out, whatever the verdicts; 3 if the worker failed
 * </pre>
 *
 * A process each, because jqwik keeps static state, and because whatever goes wrong here must not reach another submission.
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
            carryOut(System.in, new Site(folder, Confinement.of(List.of(args))), clock, messages);
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

    /** Where programs run: the worker's own folder, and what confines them. */
    private record Site(Path folder, Confinement confinement) {}

    private static void carryOut(InputStream input, Site site, StallMeter clock, Messages messages) throws IOException {
        BufferedInputStream in = new BufferedInputStream(input);
        Order order = Json.mapper().readValue(line(in), Order.class);
        Path jar = receive(in, order.jarBytes(), site.folder().resolve("submission.jar"));
        JavaRuntime runtime =
                JavaRuntime.current().withHeap(order.plan().memoryMebibytes()).with(order.debugging());
        Inspection.remarks(jar).forEach(messages::remarked);
        Optional<String> problem = Runnability.problem(jar, runtime.release());
        ProgramLauncher launcher =
                new ProgramLauncher(site.confinement(), site.folder(), runtime, jar, messages::remarked);
        try (Subject subject = new Subject(launcher, clock, order.debugging().server())) {
            if (order.replay().isPresent()) {
                replay(order, order.replay().get(), subject, messages);
            } else {
                new Examination(Exercises.catalogue(), order.plan(), subject, problem).run(messages);
            }
        }
    }

    private static void replay(Order order, Order.Stored stored, Subject subject, Messages messages) {
        RequirementKey requirement = stored.requirement();
        messages.started(requirement);
        messages.judged(
                requirement,
                Examination.replay(subject, stored.evidence(), order.plan())
                        .<Verdict>map(failed -> failed)
                        .orElseGet(() -> new Verdict.Passed(1, "replay")));
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next == -1 || line.size() > LONGEST_ORDER) {
                throw new EOFException("no order on standard input");
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
