package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckThreadedServer;

/** Virtual threads, where Java has them. */
public final class TackVirtualThreads extends AckThreadedServer {

    public static void main(String[] args) {
        new TackVirtualThreads().start(args);
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
