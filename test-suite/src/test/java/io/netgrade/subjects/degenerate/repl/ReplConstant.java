package io.netgrade.subjects.degenerate.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers OK to everything. */
@Loses(value = "TCP-REPL-00", because = "OK is not the acknowledgement")
public final class ReplConstant extends ReplServer {

    public static void main(String[] args) {
        new ReplConstant().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        out.write("OK".getBytes(StandardCharsets.UTF_8));
    }
}
