package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.NotMeasured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a command and reads what the kernel's network counters say before and after it. Where bubblewrap can make a network namespace, the
 * command runs in one and the counters are its own; elsewhere they are those of the whole machine.
 *
 * @param prefix what makes the namespace; empty if there is none
 */
record PrivateNetwork(List<String> prefix) {

    /** First for root, whose programs keep what root may do; then for an ordinary user. */
    private static final List<List<String>> WAYS = List.of(
            List.of("bwrap", "--unshare-net", "--die-with-parent", "--cap-add", "ALL", "--dev-bind", "/", "/", "--"),
            List.of("bwrap", "--unshare-net", "--die-with-parent", "--dev-bind", "/", "/", "--"));

    private static final String COUNTING =
            """
            cat /proc/net/snmp >before
            "$@"
            code=$?
            cat /proc/net/snmp >after
            exit $code
            """;

    /** A run, and what was opened and sent meanwhile; empty where the system does not tell. */
    record Counted(MeasuredRun run, Optional<Network> network) {}

    static PrivateNetwork ofThisMachine(Path folder) throws IOException, InterruptedException, NotMeasured {
        if (Network.ofThisMachine().isPresent()) {
            for (List<String> way : WAYS) {
                if (works(way, folder)) {
                    return new PrivateNetwork(way);
                }
            }
        }
        return new PrivateNetwork(List.of());
    }

    private static boolean works(List<String> way, Path folder) throws InterruptedException, NotMeasured {
        try {
            List<String> trial = new ArrayList<>(way);
            trial.add("true");
            return MeasuredRun.of(trial, folder).code() == 0;
        } catch (IOException noBubblewrap) {
            return false;
        }
    }

    boolean isPrivate() {
        return !prefix.isEmpty();
    }

    /** Runs a command to its end, in a folder that is its own. */
    Counted run(List<String> command, Path folder) throws IOException, InterruptedException, NotMeasured {
        if (Network.ofThisMachine().isEmpty()) {
            return new Counted(MeasuredRun.of(command, folder), Optional.empty());
        }
        List<String> counted = new ArrayList<>(prefix);
        counted.addAll(List.of("sh", "-c", COUNTING, "sh"));
        counted.addAll(command);
        MeasuredRun run = MeasuredRun.of(counted, folder);
        return new Counted(run, read(folder.resolve("after")).flatMap(after -> read(folder.resolve("before"))
                .map(after::since)));
    }

    private static Optional<Network> read(Path file) {
        try {
            return Network.parse(Files.readString(file));
        } catch (IOException notWritten) {
            return Optional.empty();
        }
    }
}
