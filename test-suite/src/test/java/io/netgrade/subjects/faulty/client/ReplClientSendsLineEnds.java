package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;
import java.io.IOException;
import java.io.OutputStream;

/** Sends what is typed with a line end behind it. */
@Loses(value = "TCP-REPL-06", because = "lines are sent without their line ends")
@Loses(value = "CLI-06", because = "lines are sent without their line ends")
@Loses(value = "CLI-04", because = "the exit at the end of input has a line end too", always = false)
@Loses(value = "TCP-REPL-08", because = "a line end stands between its exit and the end of the stream")
public final class ReplClientSendsLineEnds extends ReplClient {

    public static void main(String[] args) {
        new ReplClientSendsLineEnds().start(args);
    }

    @Override
    protected void send(OutputStream out, String text) throws IOException {
        super.send(out, text + "\n");
    }
}
