package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Greets with a capital letter too many. */
@Loses(value = "TCP-HELLO-00", because = "that is another greeting")
public final class HelloGreetingMistyped extends HelloServer {

    public static void main(String[] args) {
        new HelloGreetingMistyped().start(args);
    }

    @Override
    protected void greet(OutputStream out) throws IOException {
        out.write("Hello from Server!".getBytes(StandardCharsets.UTF_8));
    }
}
