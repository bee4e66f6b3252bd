package io.netgrade.subjects.degenerate.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.Socket;

/** Accepts and closes. */
@Loses(value = "TCP-ECHO-00", because = "the stream ends before the answer")
public final class Closing extends EchoProgram {

    public static void main(String[] args) {
        new Closing().start(args);
    }

    @Override
    protected void serve(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }
}
