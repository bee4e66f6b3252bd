package io.netgrade.suite.room;

import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ROOM: where an object begins and ends in the stream. */
interface Framing extends ChatRoom {

    /** A join and the message behind it have so many bytes. */
    int CUTS = 70;

    /** How long a message may be so that its line has no more than 65,536 bytes. */
    int LONGEST = 65_000;

    @Provide
    default Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(1, CUTS);
    }

    @Property
    @Requirement(
            id = "ROOM-15",
            says = "Objects that are cut at any byte are read alike.",
            hint = "One read is not one object. Where do you keep the part of a line that has come?",
            reference = "RFC 9293 §3.7",
            tries = CUTS)
    default void cutObjectsAreUnderstood(@ForAll("cuts") int cut) {
        inOneGo("\n", List.of(cut));
    }

    /** Somebody joins and speaks by one write, or by one that is cut. */
    private void inOneGo(String end, List<Integer> cuts) {
        Room room = room();
        Member ann = room.enter("ann");
        Member ben = new Member(client(), "ben");
        ben.send(
                end, cuts, List.of(RoomCommand.join("ben"), new RoomCommand.Say("grüße 漢字"), new RoomCommand.Say("!")));
        ann.owe(new RoomEvent.Joined("ben"));
        ann.owe(new RoomEvent.Said("ben", "grüße 漢字"));
        ann.owe(new RoomEvent.Said("ben", "!"));
        ann.settle();
        ben.peer().stage().play(new RoomStep.ExpectEventually(ben.peer().name(), new RoomEvent.Joined("ben")));
    }

    @Property
    @Requirement(
            id = "ROOM-20",
            level = Level.SHOULD,
            says = "Objects with nothing between them are understood.",
            hint = "What tells you that an object is complete: its line end, or its last brace?",
            tries = 1)
    default void objectsNeedNothingBetweenThem() {
        inOneGo("", List.of());
    }

    @Property
    @Requirement(
            id = "ROOM-25",
            says = "Lines may end in CR LF.",
            hint = "What is white space to your parser?",
            tries = 1)
    default void linesMayEndInCrlf() {
        inOneGo("\r\n", List.of());
    }

    @Property
    @Requirement(
            id = "ROOM-23",
            says = "A line of up to 65,536 bytes is taken whole.",
            hint = "How long is your buffer, and what becomes of a line that is longer?",
            tries = 1)
    default void longLinesAreTaken() {
        Room room = room();
        Member ann = room.enter("ann");
        room.enter("ben");
        room.say(ann, "x".repeat(LONGEST));
        room.settle();
    }
}
