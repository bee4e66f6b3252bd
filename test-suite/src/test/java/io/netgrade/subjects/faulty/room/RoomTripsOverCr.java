package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the CR before a line feed for a part of the line. */
@Loses(value = "ROOM-25", because = "a CR stands behind the object")
@Loses(value = "ROOM-12", because = "a CR alone is no object")
@Loses(value = "ROOM-20", because = "it waits for line ends")
public final class RoomTripsOverCr extends RoomServer {

    public static void main(String[] args) {
        new RoomTripsOverCr().start(args);
    }

    @Override
    protected @Nullable String next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != -1; octet = in.read()) {
            if (octet == '\n' && line.size() > 0) {
                return line.toString(StandardCharsets.UTF_8);
            }
            if (octet != '\n') {
                line.write(octet);
                bound(line.size());
            }
        }
        return null;
    }

    @Override
    public Map<String, String> parse(String text) {
        if (text.endsWith("\r")) {
            throw new IllegalArgumentException("something stands behind the object");
        }
        return super.parse(text);
    }
}
