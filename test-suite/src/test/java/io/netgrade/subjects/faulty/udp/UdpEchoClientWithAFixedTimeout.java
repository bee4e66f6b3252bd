package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoClient;
import java.io.IOException;

/** Waits for twelve seconds whatever --timeout says. */
@Loses(value = "UDP-ECHO-07", because = "it gives up too late")
public final class UdpEchoClientWithAFixedTimeout extends UdpEchoClient {

    public static void main(String[] args) {
        new UdpEchoClientWithAFixedTimeout().start(args);
    }

    @Override
    protected byte[] ask(Line line, byte[] question) throws IOException {
        return super.ask(new Line(line.socket(), line.server(), 12), question);
    }
}
