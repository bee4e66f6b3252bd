package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Takes the request to be over when nothing more lies ready. */
@Loses(value = "HTTP-03", because = "it answers the first piece")
@Loses(value = "NET-01", because = "the first piece alone is malformed")
@Loses(value = "HTTP-13", because = "it answers what has come so far")
public final class PathReadsWhileReady extends HttpPathServer {

    public static void main(String[] args) {
        new PathReadsWhileReady().start(args);
    }

    @Override
    protected String readHead(Socket socket, InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int octet = in.read();
        while (octet != -1) {
            head.append((char) octet);
            octet = in.available() > 0 && head.length() < LARGEST_HEAD ? in.read() : -1;
        }
        return head.toString().replaceFirst("^(\\r\\n)+", "").split("\r\n\r\n", 2)[0];
    }
}
