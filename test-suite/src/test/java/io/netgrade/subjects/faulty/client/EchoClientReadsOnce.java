package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes what one read returns for the whole echo. */
@Loses(value = "CLI-03", because = "of an answer in segments it prints the first")
@Loses(value = "CLI-05", because = "of an answer in segments it prints the first")
@Loses(value = "TCP-ECHO-06", because = "a long answer does not fit into one read")
public final class EchoClientReadsOnce extends EchoClient {

    public static void main(String[] args) {
        new EchoClientReadsOnce().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        return new String(readChunk(in), StandardCharsets.UTF_8);
    }
}
