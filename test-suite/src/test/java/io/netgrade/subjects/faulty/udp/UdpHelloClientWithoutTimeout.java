package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloClient;
import java.io.IOException;

/** Waits for an answer as long as it takes. */
@Loses(value = "UDP-HELLO-03", because = "it never gives up")
public final class UdpHelloClientWithoutTimeout extends UdpHelloClient {

    public static void main(String[] args) {
        new UdpHelloClientWithoutTimeout().start(args);
    }

    @Override
    protected byte[] ask(Line line, byte[] question) throws IOException {
        return super.ask(new Line(line.socket(), line.server(), Integer.MAX_VALUE / 1_000), question);
    }
}
