package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves every connection open. */
@Loses(value = "HTTP-02", because = "the end of the stream never comes")
@Loses(value = "HTTP-09", because = "the end of the stream never comes")
@Loses(value = "HTTP-10", because = "the end of the stream never comes")
@Loses(value = "HTTP-16", because = "the end of the stream never comes")
@Loses(value = "NET-03", because = "the end of the stream never comes")
@Loses(value = "NET-07", because = "every session leaves a descriptor open")
@Loses(value = "NET-09", because = "the end of the stream never comes")
@Loses(value = "NET-12", because = "the end of the stream never comes")
public final class PathNeverCloses extends HttpPathServer {

    public static void main(String[] args) {
        new PathNeverCloses().start(args);
    }

    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    @Override
    protected void serve(Socket socket) {
        clients.add(socket);
        try {
            talk(socket);
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
