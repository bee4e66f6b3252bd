package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Closes at the end of the stream, whatever is still owed. */
@Loses(value = "NET-03", because = "what is owed is not sent any more")
public final class RoomClosesAtAHalfClose extends RoomServer {

    public static void main(String[] args) {
        new RoomClosesAtAHalfClose().start(args);
    }

    @Override
    protected void listen(Guest guest, InputStream in) throws IOException {
        super.listen(guest, in);
        guest.socket().close();
    }

    @Override
    protected void write(Guest guest, byte[] line) throws IOException {
        // Stands for a writer that has much to do.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        super.write(guest, line);
    }
}
