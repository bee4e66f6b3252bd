package io.netgrade.suite.room;

import io.netgrade.suite.stage.Peer;

/** A server of the chat room, seen by those who judge one aspect of it. */
interface ChatRoom {

    /** A client, connected to a running server. */
    Peer client();

    /** A client that reads through a small window. */
    Peer slowClient();

    /** An empty room, which insists on this. */
    default Room room(Room.Strictness... strictness) {
        return new Room(this::client, strictness);
    }
}
