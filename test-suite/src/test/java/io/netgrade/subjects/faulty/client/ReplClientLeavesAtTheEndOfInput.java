package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;
import java.io.BufferedReader;
import java.io.IOException;

/** Just ends at the end of input. */
@Loses(value = "CLI-04", because = "exit is not sent")
public final class ReplClientLeavesAtTheEndOfInput extends ReplClient {

    public static void main(String[] args) {
        new ReplClientLeavesAtTheEndOfInput().start(args);
    }

    @Override
    protected String nextMessage(BufferedReader typed) throws IOException {
        typed.mark(1);
        if (typed.read() == -1) {
            System.exit(0);
        }
        typed.reset();
        return super.nextMessage(typed);
    }
}
