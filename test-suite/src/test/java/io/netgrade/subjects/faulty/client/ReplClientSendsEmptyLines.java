package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;
import java.io.BufferedReader;
import java.io.IOException;

/** Waits for the answer to an empty line, of which no byte was sent. */
@Loses(value = "TCP-REPL-07", because = "nobody answers nothing, and what is typed next is not sent")
public final class ReplClientSendsEmptyLines extends ReplClient {

    public static void main(String[] args) {
        new ReplClientSendsEmptyLines().start(args);
    }

    @Override
    protected String nextMessage(BufferedReader typed) throws IOException {
        String line = typed.readLine();
        return line == null ? "exit" : line;
    }
}
