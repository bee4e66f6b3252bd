package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.net.Socket;

/** Ends the program when a client says exit. */
@Loses(value = "TCP-REPL-04", because = "nobody is there for the next client")
@Loses(value = "TCP-REPL-02", because = "it may be dying when the next client comes", always = false)
@Loses(value = "TCP-REPL-03", because = "it may be dying when the next client comes", always = false)
@Loses(value = "NET-09", because = "it may be dying when the next client comes", always = false)
@Loses(value = "NET-10", because = "it may be dying when the next client comes", always = false)
public final class ReplSystemExit extends ReplServer {

    public static void main(String[] args) {
        new ReplSystemExit().start(args);
    }

    private boolean asked;

    @Override
    public boolean isExit(String text) {
        asked = super.isExit(text);
        return asked;
    }

    @Override
    protected void serve(Socket socket) {
        super.serve(socket);
        if (asked) {
            System.exit(0);
        }
    }
}
