package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoClient;
import java.io.IOException;
import java.util.Arrays;

/** Prints at most 1,024 bytes of the answer. */
@Loses(value = "UDP-ECHO-06", because = "what is longer is printed cut")
public final class UdpEchoClientBufferOf1024 extends UdpEchoClient {

    public static void main(String[] args) {
        new UdpEchoClientBufferOf1024().start(args);
    }

    @Override
    protected byte[] ask(Line line, byte[] question) throws IOException {
        byte[] answer = super.ask(line, question);
        return Arrays.copyOf(answer, Math.min(answer.length, 1_024));
    }
}
