package io.netgrade.subjects.innocent.udp;

import io.netgrade.subjects.skeleton.UdpHelloClient;
import java.io.IOException;

/** Prints much besides. */
public final class UdpHelloClientLogsMuch extends UdpHelloClient {

    public static void main(String[] args) {
        new UdpHelloClientLogsMuch().start(args);
    }

    @Override
    protected byte[] ask(Line line, byte[] question) throws IOException {
        screen.println("asking " + line.server());
        byte[] answer = super.ask(line, question);
        screen.print("[" + answer.length + " bytes] ");
        return answer;
    }
}
