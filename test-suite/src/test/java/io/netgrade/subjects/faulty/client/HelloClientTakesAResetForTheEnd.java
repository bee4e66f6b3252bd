package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes a reset for the end of the stream. */
@Loses(value = "CLI-02", because = "after a reset the exit code is 0")
public final class HelloClientTakesAResetForTheEnd extends HelloClient {

    public static void main(String[] args) {
        new HelloClientTakesAResetForTheEnd().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (IOException over) {
            System.err.println(over.getMessage());
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
