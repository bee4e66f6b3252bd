package io.netgrade.subjects.innocent.repl;

import io.netgrade.subjects.skeleton.ReplThreadedServer;

/** Virtual threads, where Java has them. */
public final class ReplVirtualThreads extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplVirtualThreads().start(args);
    }

    @Override
    protected void handle(Runnable session) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, session);
        } catch (ReflectiveOperationException olderJava) {
            super.handle(session);
        }
    }
}
