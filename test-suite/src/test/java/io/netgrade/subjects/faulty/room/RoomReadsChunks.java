package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes what one read brings for one object. */
@Loses(value = "ROOM-15", because = "a part of an object is none")
@Loses(value = "NET-01", because = "a part of an object is none")
@Loses(value = "NET-02", because = "several objects are none")
@Loses(value = "ROOM-20", because = "several objects are none")
@Loses(value = "ROOM-25", because = "several objects are none")
@Loses(value = "NET-03", because = "several objects are none")
@Loses(value = "ROOM-05", because = "several objects are none")
@Loses(value = "ROOM-11", because = "several objects are none")
@Loses(value = "ROOM-19", because = "several objects are none")
@Loses(value = "NET-06", because = "one read may bring several objects", always = false)
@Loses(value = "ROOM-06", because = "one read may bring a part of a long line", always = false)
@Loses(value = "ROOM-10", because = "one read may bring a part of a long line", always = false)
@Loses(value = "ROOM-23", because = "one read may bring a part of a long line", always = false)
@Loses(value = "ROOM-12", because = "one read may bring several objects", always = false)
@Loses(value = "ROOM-14", because = "one read may bring several objects", always = false)
@Loses(value = "ROOM-17", because = "one read may bring several objects", always = false)
@Loses(value = "ROOM-21", because = "one read may bring several objects", always = false)
@Loses(value = "NET-10", because = "one read may bring several objects", always = false)
@Loses(value = "ROOM-08", because = "one read may bring several objects", always = false)
@Loses(value = "ROOM-09", because = "one read may bring several objects", always = false)
public final class RoomReadsChunks extends RoomServer {

    public static void main(String[] args) {
        new RoomReadsChunks().start(args);
    }

    @Override
    protected @Nullable String next(InputStream in) throws IOException {
        byte[] buffer = new byte[LONGEST];
        int count = in.read(buffer);
        return count == -1 ? null : new String(buffer, 0, count, StandardCharsets.UTF_8);
    }
}
