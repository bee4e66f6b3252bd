package io.netgrade.subjects.degenerate.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloClient;

/** Exits with 0 before it has done anything. */
@Loses(value = "CLI-00", because = "nothing is sent and nothing is printed")
public final class HelloClientExitsAtOnce extends HelloClient {

    public static void main(String[] args) {
        new HelloClientExitsAtOnce().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        // There is always tomorrow.
    }
}
