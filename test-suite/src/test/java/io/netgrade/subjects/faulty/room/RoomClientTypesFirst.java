package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;

/** Reads what has come only when something was typed. */
@Loses(value = "CLI-00", because = "its own join is not printed before the next line is typed")
public final class RoomClientTypesFirst extends RoomClient {

    public static void main(String[] args) {
        new RoomClientTypesFirst().start(args);
    }

    @Override
    protected void beforePrinting(Thread typing) {
        try {
            typing.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
