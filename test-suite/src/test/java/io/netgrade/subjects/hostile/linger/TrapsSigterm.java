package io.netgrade.subjects.hostile.linger;

import io.netgrade.subjects.skeleton.HostileServer;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ignores the signals that ask it to end, and takes its time when it ends all the same. */
public final class TrapsSigterm extends HostileServer {

    public static void main(String[] args) {
        new TrapsSigterm().start(args);
    }

    public TrapsSigterm() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {
        List.of("TERM", "INT", "HUP").forEach(name -> attempt("trap of " + name, () -> trap(name)));
        Runtime.getRuntime().addShutdownHook(new Thread(TrapsSigterm::linger));
    }

    /** By reflection: the classes for it are not to be named without a warning. */
    private static void trap(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object deaf = Proxy.newProxyInstance(
                TrapsSigterm.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, values) -> null);
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), deaf);
    }

    private static void linger() {
        try {
            TimeUnit.SECONDS.sleep(60);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
