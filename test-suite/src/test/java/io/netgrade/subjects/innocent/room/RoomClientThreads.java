package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomClient;

/** A thread prints and one waits for what is typed. */
public final class RoomClientThreads extends RoomClient {

    public static void main(String[] args) {
        new RoomClientThreads().start(args);
    }
}
