package io.netgrade.subjects.innocent.hello;

import io.netgrade.subjects.skeleton.HelloServer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Greets through a writer, and word by word. */
public final class HelloWriter extends HelloServer {

    public static void main(String[] args) {
        new HelloWriter().start(args);
    }

    @Override
    protected void greet(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String word : List.of("Hello ", "from ", "server!")) {
            writer.write(word);
            writer.flush();
        }
    }
}
