package io.netgrade.subjects.innocent.hello;

import io.netgrade.subjects.skeleton.HelloServer;
import java.nio.charset.StandardCharsets;

/** Prints much, with CRLF at the ends of its lines and a prompt before the text. */
public final class HelloLogsMuch extends HelloServer {

    public static void main(String[] args) {
        new HelloLogsMuch().start(args);
    }

    @Override
    protected void show(byte[] said) {
        screen.print("a client has come\r\n");
        screen.print("[server] Client says: " + new String(said, StandardCharsets.UTF_8) + "\r\n");
        screen.flush();
    }
}
