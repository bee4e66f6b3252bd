package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads an answer of 1,024 bytes at most. */
@Loses(value = "TCP-ECHO-06", because = "what is longer is printed cut")
@Loses(value = "CLI-03", because = "the answer there may be longer", always = false)
@Loses(value = "CLI-05", because = "the answer there may be longer", always = false)
public final class EchoClientStopsAt1024 extends EchoClient {

    public static void main(String[] args) {
        new EchoClientStopsAt1024().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        return new String(in.readNBytes(1_024), StandardCharsets.UTF_8);
    }
}
