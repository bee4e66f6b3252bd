package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Decodes what each read returns by itself. */
@Loses(value = "CLI-05", because = "a character that is cut in two becomes two signs of replacement")
@Loses(value = "CLI-03", because = "a segment may end in the middle of a character", always = false)
@Loses(value = "TCP-HELLO-05", because = "a segment may end in the middle of a character", always = false)
public final class HelloClientDecodesEachChunk extends HelloClient {

    public static void main(String[] args) {
        new HelloClientDecodesEachChunk().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (byte[] chunk = readChunk(in); chunk.length > 0; chunk = readChunk(in)) {
            answer.append(new String(chunk, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }
}
