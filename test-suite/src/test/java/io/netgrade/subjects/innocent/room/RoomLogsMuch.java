package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomServer;

/** Prints all that is said on both its streams. */
public final class RoomLogsMuch extends RoomServer {

    public static void main(String[] args) {
        new RoomLogsMuch().start(args);
    }

    @Override
    protected void say(Guest guest, String sender, String content) {
        System.out.println(sender + ": " + content);
        super.say(guest, sender, content);
        System.err.println(sender + " was heard");
    }
}
