package io.netgrade.subjects.faulty.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends the chunk back by println. */
@Loses(value = "TCP-ONCE-01", because = "a line end is sent that had not come")
@Loses(value = "NET-12", because = "nobody asked for a line end")
@Loses(value = "RUN-06", because = "println's line end is the platform's")
@Loses(value = "NET-03", because = "a line end comes before the end of the stream")
@Loses(value = "NET-09", because = "a line end comes before the end of the stream")
public final class OnceAddsALineEnd extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceAddsALineEnd().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        byte[] chunk = readChunk(socket.getInputStream());
        if (chunk.length > 0) {
            PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.ISO_8859_1);
            out.println(new String(chunk, StandardCharsets.ISO_8859_1));
        }
    }
}
