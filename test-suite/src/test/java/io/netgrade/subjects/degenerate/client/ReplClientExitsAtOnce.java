package io.netgrade.subjects.degenerate.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;

/** Exits with 0 before it has done anything. */
@Loses(value = "CLI-00", because = "nothing is sent and nothing is printed")
public final class ReplClientExitsAtOnce extends ReplClient {

    public static void main(String[] args) {
        new ReplClientExitsAtOnce().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        // There is always tomorrow.
    }
}
