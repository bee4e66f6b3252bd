package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes what one read returns for the whole greeting. */
@Loses(value = "TCP-HELLO-05", because = "it does not read to the end of the stream")
@Loses(value = "CLI-03", because = "of a greeting in segments it prints the first")
@Loses(value = "CLI-05", because = "of a greeting in segments it prints the first")
public final class HelloClientReadsOnce extends HelloClient {

    public static void main(String[] args) {
        new HelloClientReadsOnce().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        return new String(readChunk(in), StandardCharsets.UTF_8);
    }
}
