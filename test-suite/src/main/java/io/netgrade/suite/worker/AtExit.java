package io.netgrade.suite.worker;

/** Something that is done if this Java ends (Ctrl-C, SIGTERM) before a block does. */
public final class AtExit implements AutoCloseable {

    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    /** Has {@code work} done at the end of this Java, unless the hook is closed before. */
    public static AtExit run(Runnable work) {
        Thread hook = new Thread(work, "at exit");
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtExit(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook does its work.
        }
    }
}
