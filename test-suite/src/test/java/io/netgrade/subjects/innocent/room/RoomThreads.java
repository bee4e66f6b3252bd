package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomServer;

/** A thread that reads and one that writes for each member. */
public final class RoomThreads extends RoomServer {

    public static void main(String[] args) {
        new RoomThreads().start(args);
    }
}
