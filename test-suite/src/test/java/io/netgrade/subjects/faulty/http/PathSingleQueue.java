package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Has one worker for all. */
@Loses(value = "CON-01", because = "the first client blocks all others")
@Loses(value = "CON-02", because = "the first client blocks all others")
@Loses(value = "CON-03", because = "the idle client blocks all others")
@Loses(value = "CON-04", because = "the quiet client blocks all others")
public final class PathSingleQueue extends HttpPathServer {

    public static void main(String[] args) {
        new PathSingleQueue().start(args);
    }

    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    @Override
    protected void handle(Runnable session) {
        worker.execute(session);
    }
}
