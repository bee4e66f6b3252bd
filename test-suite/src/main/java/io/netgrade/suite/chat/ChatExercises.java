package io.netgrade.suite.chat;

import io.netgrade.suite.run.Conformance;
import java.util.List;

/** The front door: which turn-based chat programs can be judged. */
public final class ChatExercises {

    private ChatExercises() {}

    /** One conformance class per program, in the handbook's order. */
    public static List<Class<? extends Conformance>> conformance() {
        return List.of(
                TcpChatServerConformance.class,
                TcpChatClientConformance.class,
                UdpChatServerConformance.class,
                UdpChatClientConformance.class);
    }
}
