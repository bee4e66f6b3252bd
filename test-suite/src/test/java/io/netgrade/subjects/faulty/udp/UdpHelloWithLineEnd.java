package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloServer;
import java.nio.charset.StandardCharsets;

/** Greets with the platform's line end behind its words. */
@Loses(value = "UDP-HELLO-00", because = "a line end is sent too")
public final class UdpHelloWithLineEnd extends UdpHelloServer {

    public static void main(String[] args) {
        new UdpHelloWithLineEnd().start(args);
    }

    @Override
    protected byte[] greeting() {
        return ("Hello from server!" + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }
}
