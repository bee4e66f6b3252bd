package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;

/** Does not print what its client said. */
@Loses(value = "TCP-HELLO-04", because = "there is nothing on standard output")
public final class HelloPrintsNothing extends HelloServer {

    public static void main(String[] args) {
        new HelloPrintsNothing().start(args);
    }

    @Override
    protected void show(byte[] said) {
        // Was only for debugging.
    }
}
