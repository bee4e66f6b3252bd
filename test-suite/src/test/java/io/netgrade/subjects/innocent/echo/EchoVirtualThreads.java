package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;

/** Virtual threads, where Java has them. */
public final class EchoVirtualThreads extends EchoProgram {

    public static void main(String[] args) {
        new EchoVirtualThreads().start(args);
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
