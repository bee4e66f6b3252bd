package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Takes an object to end at its line end only. */
@Loses(value = "ROOM-27", because = "without line ends nothing ends")
public final class RoomClientReadsLines extends RoomClient {

    public static void main(String[] args) {
        new RoomClientReadsLines().start(args);
    }

    @Override
    protected void print(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            show(line);
        }
    }
}
