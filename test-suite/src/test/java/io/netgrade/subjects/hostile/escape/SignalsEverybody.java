package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.HostileServer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Kills every process that it may, the youngest first. */
public final class SignalsEverybody extends HostileServer {

    public static void main(String[] args) {
        new SignalsEverybody().start(args);
    }

    /** Where a wall is missing, these prove it, and whoever tries this program loses no more than these. */
    private static final int MOST = 3;

    private int signalled;

    public SignalsEverybody() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        ProcessHandle self = ProcessHandle.current();
        List<ProcessHandle> own = self.children().toList();
        ProcessHandle.allProcesses()
                .filter(process -> !process.equals(self) && !own.contains(process))
                .sorted(Comparator.comparing(SignalsEverybody::started).reversed())
                .takeWhile(process -> signalled < MOST)
                .forEach(process -> attempt("kill of " + process.pid(), () -> kill(process)));
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** A signal that was sent need not arrive: the first process of a namespace is spared. */
    private void kill(ProcessHandle process) throws InterruptedException {
        Optional<String> command = process.info().command();
        if (process.destroyForcibly()) {
            signalled++;
            TimeUnit.MILLISECONDS.sleep(500);
            if (isGone(process, command)) {
                got("killed " + process.pid() + " " + command.orElse("?"));
            }
        }
    }

    /** One that is dead and not yet buried has no command any more. */
    private static boolean isGone(ProcessHandle process, Optional<String> command) {
        return !process.isAlive()
                || (command.isPresent() && process.info().command().isEmpty());
    }
}
