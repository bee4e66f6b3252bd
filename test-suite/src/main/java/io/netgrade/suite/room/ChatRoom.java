package io.netgrade.suite.room;

import io.netgrade.suite.stage.Peer;

/** A server of the chat room, seen by those who judge one aspect of it. */
interface ChatRoom {

    /** A client, connected to a running server. */
    Peer client();

    /** A client that reads through a small window. */
    Peer slowClient();

    /** An empty room. */
    default Room room() {
        return new Room(this::client, false);
    }

    /** An empty room where newcomers hear of themselves first, and nobody hears their own words. */
    default Room strictRoom() {
        return new Room(this::client, true);
    }
}
