package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpHelloClient;
import java.io.IOException;

/** Reports that nobody answers and exits as if all were well. */
@Loses(value = "UDP-HELLO-03", because = "the exit code is 0")
public final class UdpHelloClientExitsWithZero extends UdpHelloClient {

    public static void main(String[] args) {
        new UdpHelloClientExitsWithZero().start(args);
    }

    @Override
    protected void exitOnFailure(IOException failed) {
        System.err.println(failed.getMessage());
        System.exit(0);
    }
}
