package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes a letter of each byte. */
@Loses(value = "CLI-05", because = "beyond ASCII a letter has several bytes")
public final class RoomClientDecodesEachByte extends RoomClient {

    public static void main(String[] args) {
        new RoomClientDecodesEachByte().start(args);
    }

    @Override
    protected @Nullable String next(InputStream in) throws IOException {
        String text = super.next(in);
        return text == null ? null : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
