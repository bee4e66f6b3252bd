package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoClient;

/** Sends a line end behind its message. */
@Loses(value = "UDP-ECHO-06", because = "the datagram is longer than the message")
public final class UdpEchoClientSendsALineEnd extends UdpEchoClient {

    public static void main(String[] args) {
        new UdpEchoClientSendsALineEnd().start(args);
    }

    @Override
    protected String message(Arguments arguments) {
        return super.message(arguments) + "\n";
    }
}
