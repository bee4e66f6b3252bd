package io.netgrade.subjects.degenerate.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloClient;

/** Exits with 0 before it has done anything. */
@Loses(value = "CLI-00", because = "nothing is sent and nothing is printed")
public final class UdpClientExitsAtOnce extends UdpHelloClient {

    public static void main(String[] args) {
        new UdpClientExitsAtOnce().start(args);
    }

    @Override
    protected void talk(Line line, Arguments arguments) {
        // There is always tomorrow.
    }
}
