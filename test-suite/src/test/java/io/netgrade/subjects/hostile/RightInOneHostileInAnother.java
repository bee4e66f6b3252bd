package io.netgrade.subjects.hostile;

import io.netgrade.subjects.skeleton.ForkingServer;
import io.netgrade.subjects.skeleton.HelloServer;

/** Greets as it should, and starts processes without end where it should echo. */
public final class RightInOneHostileInAnother extends ForkingServer {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("tcp-hello-server")) {
            Right.serve(args);
        } else {
            new RightInOneHostileInAnother().start(args);
        }
    }

    /** The program in which there is nothing wrong. */
    private static final class Right extends HelloServer {

        private static void serve(String[] args) {
            new Right().start(args);
        }
    }
}
