package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.nio.charset.StandardCharsets;

/** Greets without an exclamation mark. */
@Loses(value = "UDP-HELLO-00", because = "that is another greeting")
public final class UdpHelloGreetingMistyped extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloGreetingMistyped().start(args);
    }

    @Override
    protected byte[] greeting() {
        return "Hello from server.".getBytes(StandardCharsets.UTF_8);
    }
}
