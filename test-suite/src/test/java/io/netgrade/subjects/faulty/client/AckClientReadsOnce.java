package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes what one read returns for the whole response. */
@Loses(value = "CLI-03", because = "of a response in segments it prints the first")
@Loses(value = "CLI-05", because = "of a response in segments it prints the first")
public final class AckClientReadsOnce extends AckClient {

    public static void main(String[] args) {
        new AckClientReadsOnce().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        return new String(readChunk(in), StandardCharsets.UTF_8);
    }
}
