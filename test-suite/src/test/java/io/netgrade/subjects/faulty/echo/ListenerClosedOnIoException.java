package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Cleans up after a lost connection by closing everything, the listener too. */
@Loses(value = "NET-04", because = "after a reset nobody can connect any more")
@Loses(value = "NET-10", because = "a client that leaves before it has read everything resets too", always = false)
@Loses(value = "NET-07", because = "sessions that end by a reset are among those that are counted")
public final class ListenerClosedOnIoException extends EchoProgram {

    public static void main(String[] args) {
        new ListenerClosedOnIoException().start(args);
    }

    private volatile ServerSocket listener = unbound();

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        listener = super.listen(arguments);
        return listener;
    }

    @Override
    protected void onIoException(IOException gone) {
        try {
            listener.close();
        } catch (IOException ignored) {
            System.err.println(ignored.getMessage());
        }
    }

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
