package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;

/** Writes its lines byte by byte. */
public final class RoomTinyWrites extends RoomServer {

    public static void main(String[] args) {
        new RoomTinyWrites().start(args);
    }

    @Override
    protected void write(Guest guest, byte[] line) throws IOException {
        if (line.length > 1_000) {
            super.write(guest, line);
            return;
        }
        for (byte octet : line) {
            guest.socket().getOutputStream().write(octet);
        }
    }
}
