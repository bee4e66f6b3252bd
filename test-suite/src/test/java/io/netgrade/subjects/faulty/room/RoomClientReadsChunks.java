package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes what one read brings for one object. */
@Loses(value = "CLI-03", because = "a part of an object is none")
@Loses(value = "CLI-05", because = "a part of an object is none")
@Loses(value = "ROOM-18", because = "several objects are none")
@Loses(value = "ROOM-27", because = "several objects are none")
@Loses(value = "CLI-04", because = "a part of an object is none")
public final class RoomClientReadsChunks extends RoomClient {

    public static void main(String[] args) {
        new RoomClientReadsChunks().start(args);
    }

    @Override
    protected @Nullable String next(InputStream in) throws IOException {
        byte[] buffer = new byte[65_536];
        int count = in.read(buffer);
        return count == -1 ? null : new String(buffer, 0, count, StandardCharsets.UTF_8);
    }
}
