package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;

/** Takes the end of standard input as a request to stop. */
@Loses(value = "RUN-01", because = "standard input ends and the server with it")
public final class StopsAtEndOfInput extends EchoProgram {

    public static void main(String[] args) {
        new StopsAtEndOfInput().start(args);
    }

    @Override
    protected void afterParsing() {
        Thread watcher = new Thread(() -> {
            try {
                while (System.in.read() != -1) {
                    // Whatever is typed is ignored.
                }
            } catch (IOException closed) {
                System.err.println(closed.getMessage());
            }
            System.exit(0);
        });
        watcher.setDaemon(true);
        watcher.start();
    }
}
