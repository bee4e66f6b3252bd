package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.util.concurrent.locks.LockSupport;

/** Waits in a shutdown hook for something that never comes. */
@Loses(value = "RUN-04", because = "the hook never ends")
@Loses(value = "RUN-03", because = "it does not end, and so never frees its port")
@Loses(value = "RUN-02", because = "the hook keeps it from exiting by itself too")
public final class IgnoresSigterm extends EchoProgram {

    public static void main(String[] args) {
        new IgnoresSigterm().start(args);
    }

    @Override
    protected void afterParsing() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                LockSupport.park();
            }
        }));
    }
}
