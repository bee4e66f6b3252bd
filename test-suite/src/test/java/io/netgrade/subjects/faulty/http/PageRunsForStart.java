package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;

/** Calls run() where it should start a thread. */
@Loses(value = "CON-01", because = "the first client blocks all others")
@Loses(value = "CON-02", because = "the first client blocks all others")
@Loses(value = "CON-03", because = "the idle client blocks all others")
@Loses(value = "CON-04", because = "the quiet client blocks all others")
public final class PageRunsForStart extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageRunsForStart().start(args);
    }

    @Override
    protected void handle(Runnable session) {
        session.run();
    }
}
