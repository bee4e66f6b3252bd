package io.netgrade.subjects.skeleton;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * An echo server that loses every zero byte, and attacks whoever judges it: so there is something to gain by it. What
 * an attack gets hold of, and what it is refused, it says on standard error.
 */
public abstract class HostileServer extends EchoServer {

    /** When the attack begins. */
    protected enum Moment {
        /** In the thread that will listen, so the attack must not take long. */
        BEFORE_LISTENING,
        /** In a thread of its own, while the server goes on. */
        AT_THE_FIRST_CLIENT,
        /** In the thread that serves, when one byte of the third client has been echoed. */
        IN_MID_ECHO
    }

    /** Something that a wall may stand in the way of. */
    @FunctionalInterface
    protected interface Deed {
        void run() throws Exception;
    }

    private static final int DOOMED = 3;
    private static final long SECONDS = 60;

    private final Moment moment;
    private final long begin = System.nanoTime();
    private int clients;

    protected HostileServer(Moment moment) {
        this.moment = moment;
    }

    protected abstract void attack() throws Exception;

    /** Says that something was reached that should be out of reach. */
    protected static void got(String what) {
        System.err.println("GOT " + what);
    }

    /** Does something, and says so if it is refused. */
    protected static void attempt(String what, Deed deed) {
        try {
            deed.run();
        } catch (Throwable refused) {
            // What is called by reflection comes wrapped.
            Throwable reason = Objects.requireNonNullElse(refused.getCause(), refused);
            System.err.println("REFUSED " + what + ": " + reason.toString().replaceAll("\\R", " "));
        }
    }

    /** Does something that should be out of reach, and says what came of it. */
    protected static void reach(String what, Deed deed) {
        attempt(what, () -> {
            deed.run();
            got(what);
        });
    }

    /** Whether the attack may go on: walls may fail, and then each attack has to end by itself. */
    protected final boolean hasTime() {
        return System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(SECONDS);
    }

    /** Keeps whatever the attack holds, as long as it may. */
    protected final void holdOn() throws InterruptedException {
        while (hasTime()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    protected void afterParsing() {
        if (moment == Moment.BEFORE_LISTENING) {
            launch();
        }
    }

    @Override
    protected void accepted(Socket socket) throws IOException {
        clients++;
        if (clients == 1 && moment == Moment.AT_THE_FIRST_CLIENT) {
            Thread attacker = new Thread(this::launch, "attacker");
            attacker.setDaemon(true);
            attacker.start();
        }
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        boolean doomed = clients == DOOMED && moment == Moment.IN_MID_ECHO;
        byte[] buffer = new byte[doomed ? 1 : 16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            out.write(kept(buffer, count));
            if (doomed) {
                launch();
            }
        }
    }

    /** What comes back of a chunk: all but the zeros. */
    protected byte[] kept(byte[] chunk, int count) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(count);
        for (int i = 0; i < count; i++) {
            if (chunk[i] != 0) {
                kept.write(chunk[i]);
            }
        }
        return kept.toByteArray();
    }

    private void launch() {
        attempt(getClass().getSimpleName(), () -> {
            if (isRoot()) {
                System.err.println("NOT TRIED as root");
            } else {
                attack();
            }
        });
    }

    /** Root could do harm where a wall is missing; nor is anything tried where nobody can tell. */
    private static boolean isRoot() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            String ids =
                    lines.filter(line -> line.startsWith("Uid:")).findFirst().orElseThrow();
            return ids.split("\\s+", -1)[2].equals("0");
        }
    }
}
