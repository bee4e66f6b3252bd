package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.io.InputStream;

/** Waits for its client to end the stream. */
@Loses(value = "TCP-HELLO-01", because = "its client waits for the greeting")
@Loses(value = "NET-08", because = "all of an endless message is kept, until memory ends and the program with it")
@Loses(value = "NET-09", because = "its client waits for the greeting")
@Loses(value = "TCP-HELLO-03", because = "its client waits for the greeting", always = false)
@Loses(value = "TCP-HELLO-04", because = "its client waits for the greeting", always = false)
@Loses(value = "NET-01", because = "its client waits for the greeting", always = false)
@Loses(value = "NET-12", because = "its client waits for the greeting", always = false)
public final class HelloReadsToTheEnd extends HelloServer {

    public static void main(String[] args) {
        new HelloReadsToTheEnd().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        return in.readAllBytes();
    }
}
