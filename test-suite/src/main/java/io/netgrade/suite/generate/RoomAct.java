package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.RoomCommand;

/**
 * What somebody does in a script of the chat room. Who is not there can only come, and who is there cannot come again; an act that
 * is not possible is left out, so that a script stays one whatever is dropped from it.
 */
public sealed interface RoomAct {

    /** Who does it, from 0 on. */
    int who();

    /** Comes into the room. */
    record Come(int who) implements RoomAct {}

    /** Says something to all. */
    record Say(int who, String text) implements RoomAct {}

    /** Sends what is no command. */
    record Babble(int who, RoomCommand words) implements RoomAct {}

    /** Leaves. */
    record Go(int who, Leaving how) implements RoomAct {}

    /** Stops reading. */
    record StopReading(int who) implements RoomAct {}

    /** Reads again. */
    record Resume(int who) implements RoomAct {}

    /** How a member leaves. */
    enum Leaving {
        /** Closes its connection. */
        CLOSE,
        /** Ends its side, and reads on. */
        HALF_CLOSE,
        /** Resets its connection. */
        RESET
    }
}
