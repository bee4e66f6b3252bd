package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Waits for the line end that its own client does not send. */
@Loses(value = "TCP-REPL-01", because = "a message without a line end is not answered")
@Loses(value = "TCP-REPL-02", because = "exit without a line end is not answered")
@Loses(value = "TCP-REPL-03", because = "a message without a line end is not answered")
@Loses(value = "NET-09", because = "exit without a line end is not answered")
@Loses(value = "TCP-REPL-04", because = "exit without a line end is not answered", always = false)
@Loses(value = "TCP-REPL-05", because = "what had no line end is answered at the end", always = false)
@Loses(value = "NET-02", because = "a message without a line end is not answered", always = false)
@Loses(value = "NET-04", because = "a message without a line end is not answered", always = false)
@Loses(value = "NET-05", because = "a message without a line end is not answered", always = false)
@Loses(value = "NET-07", because = "a message without a line end is not answered", always = false)
@Loses(value = "NET-08", because = "a line without an end does not fit into memory", always = false)
@Loses(value = "NET-10", because = "a message without a line end is not answered", always = false)
@Loses(value = "NET-11", because = "a message without a line end is not answered", always = false)
@Loses(value = "NET-12", because = "a message without a line end is not answered", always = false)
@Loses(value = "RUN-06", because = "a message without a line end is not answered", always = false)
public final class ReplReadsLines extends ReplServer {

    public static void main(String[] args) {
        new ReplReadsLines().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            acknowledge(socket.getOutputStream());
            if (isExit(line)) {
                return;
            }
        }
    }
}
