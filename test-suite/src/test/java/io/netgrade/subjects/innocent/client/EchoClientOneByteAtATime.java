package io.netgrade.subjects.innocent.client;

import io.netgrade.subjects.skeleton.EchoClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads single bytes. */
public final class EchoClientOneByteAtATime extends EchoClient {

    public static void main(String[] args) {
        new EchoClientOneByteAtATime().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next != -1; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
