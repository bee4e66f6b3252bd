package io.netgrade.subjects.degenerate.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers the same to everything. */
@Loses(value = "TCP-ECHO-00", because = "the answer is not what was sent")
public final class Constant extends EchoProgram {

    public static void main(String[] args) {
        new Constant().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        while (in.read(buffer) != -1) {
            out.write("Message received".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
