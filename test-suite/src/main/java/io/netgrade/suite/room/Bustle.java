package io.netgrade.suite.room;

import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.generate.RoomScripts;
import io.netgrade.suite.stage.Peer;
import java.util.List;

/** Somebody comes and goes while another talks, so that it is open which of the words the comer hears. */
final class Bustle {

    private static final int WORDS = 40;

    private Bustle() {}

    /** All but the comer are owed every word, and that it came and went. */
    static void around(ChatRoom chat, Room room, Member talker, int round) {
        String name = "guest" + round;
        Peer comer = chat.client();
        room.sayAtOnce(talker, RoomScripts.numbered("before " + round, WORDS));
        comer.stage().play(new RoomStep.Send(comer.name(), List.of(RoomCommand.join(name)), "\n", List.of()));
        room.members().forEach(member -> member.owe(new RoomEvent.Joined(name)));
        room.sayAtOnce(talker, RoomScripts.numbered("while " + round, WORDS));
        comer.stage().play(new RoomStep.ExpectEventually(comer.name(), new RoomEvent.Joined(name)));
        room.sayAtOnce(talker, RoomScripts.numbered("behind " + round, WORDS));
        if (round % 2 == 0) {
            comer.close();
        } else {
            comer.reset();
        }
        room.members().forEach(member -> member.owe(new RoomEvent.Left(name)));
        room.sayAtOnce(talker, RoomScripts.numbered("after " + round, WORDS));
    }

    static RoomEvent said(String name, String text) {
        return new RoomEvent.Said(name, text);
    }
}
