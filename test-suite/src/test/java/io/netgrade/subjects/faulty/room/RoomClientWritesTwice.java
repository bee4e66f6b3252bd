package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Writes an object and then its line end. */
@Loses(value = "CLI-07", because = "two writes may travel apart")
public final class RoomClientWritesTwice extends RoomClient {

    public static void main(String[] args) {
        new RoomClientWritesTwice().start(args);
    }

    @Override
    protected void sendLine(Socket server, String object) throws IOException {
        send(server.getOutputStream(), object);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        send(server.getOutputStream(), "\n");
    }
}
