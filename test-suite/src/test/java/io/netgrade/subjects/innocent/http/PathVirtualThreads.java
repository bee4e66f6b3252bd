package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpPathServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A virtual thread for each client where there are any. */
public final class PathVirtualThreads extends HttpPathServer {

    public static void main(String[] args) {
        new PathVirtualThreads().start(args);
    }

    private final ExecutorService sessions = virtualIfPossible();

    private static ExecutorService virtualIfPossible() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException tooOld) {
            return Executors.newCachedThreadPool();
        }
    }

    @Override
    protected void handle(Runnable session) {
        sessions.execute(session);
    }
}
