package io.netgrade.subjects.faulty.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Echoes on and on. */
@Loses(value = "TCP-ONCE-01", because = "the stream does not end behind the first chunk")
@Loses(value = "NET-09", because = "the stream does not end behind the answer")
@Loses(value = "TCP-ONCE-02", because = "the next client waits while the first stays", always = false)
@Loses(value = "NET-11", because = "the next client waits while the first stays", always = false)
@Loses(value = "NET-12", because = "the second chunk comes back too", always = false)
public final class OnceNeverEnds extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceNeverEnds().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        for (byte[] chunk = readChunk(in); chunk.length > 0; chunk = readChunk(in)) {
            socket.getOutputStream().write(chunk);
        }
    }
}
