package io.netgrade.subjects.degenerate.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.OutputStream;

/** Accepts, reads, and never says a word. */
@Loses(value = "TCP-HELLO-00", because = "no greeting")
public final class HelloSilent extends HelloServer {

    public static void main(String[] args) {
        new HelloSilent().start(args);
    }

    @Override
    protected void greet(OutputStream out) {
        // Nothing is sent.
    }
}
