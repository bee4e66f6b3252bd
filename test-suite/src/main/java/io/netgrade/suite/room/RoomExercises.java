package io.netgrade.suite.room;

import io.netgrade.suite.run.Conformance;
import java.util.List;

/** The front door: which programs of the chat room can be judged. */
public final class RoomExercises {

    private RoomExercises() {}

    /** One conformance class per program, in the handbook's order. */
    public static List<Class<? extends Conformance>> conformance() {
        return List.of(ChatRoomServerConformance.class, ChatRoomClientConformance.class);
    }
}
