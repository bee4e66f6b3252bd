package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.io.InputStream;

/** Takes a client that leaves without a word for a failure. */
@Loses(value = "NET-05", because = "the exit code is 1")
public final class HelloFailsOnSilence extends HelloServer {

    public static void main(String[] args) {
        new HelloFailsOnSilence().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] said = super.readChunk(in);
        if (said.length == 0) {
            System.err.println("the client said nothing");
            System.exit(1);
        }
        return said;
    }
}
