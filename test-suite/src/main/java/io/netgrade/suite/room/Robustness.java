package io.netgrade.suite.room;

import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.RoomScripts;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ROOM: what is broken, unknown, too much, or not read. */
interface Robustness extends ChatRoom {

    /** So many long messages are more than the system's buffers take for a member that does not read. */
    int UNREAD = 250;

    /** How long each of them is. */
    int UNREAD_LENGTH = 60_000;

    @Provide
    default Arbitrary<RoomCommand> malformed() {
        return Arbitraries.of(RoomScripts.malformed());
    }

    @Property
    @Requirement(
            id = "ROOM-08",
            says =
                    "A line that is no object of JSON gets one error, to its sender alone; the session and all others go on.",
            hint = "Which exceptions does your parser throw, and what ends because of them?",
            tries = 9)
    default void malformedLinesAreRefused(@ForAll("malformed") RoomCommand line) {
        Room room = room();
        Member ann = room.enter("ann");
        room.enter("ben");
        room.babble(ann, line);
        room.settle();
        room.say(ann, "pardon me");
        room.takeStock();
    }

    @Property
    @Requirement(
            id = "ROOM-24",
            says =
                    "Before a client has joined, a line that is no object of JSON gets an error, and the connection is closed.",
            hint = "What does your server do with a first line that it cannot understand?",
            tries = 9)
    default void malformedFirstLinesAreRefused(@ForAll("malformed") RoomCommand line) {
        Room room = room();
        room.enter("ann");
        Peer stranger = client();
        stranger.stage().play(new RoomStep.Send(stranger.name(), List.of(line), "\n", List.of()));
        stranger.stage().play(new RoomStep.ExpectRefusalAndEnd(stranger.name()));
        room.takeStock();
    }

    @Provide
    default Arbitrary<RoomCommand> wrongFields() {
        return Arbitraries.of(RoomScripts.wrongFields());
    }

    @Property
    @Requirement(
            id = "ROOM-09",
            says = "An object without a type, or a message without a content, that is a string gets an error.",
            hint = "What does your code do with a field that is missing, or a number?",
            tries = 8)
    default void wrongFieldsAreRefused(@ForAll("wrongFields") RoomCommand object) {
        Room room = room();
        Member ann = room.enter("ann");
        room.enter("ben");
        room.babble(ann, object);
        room.settle();
        room.say(ann, "pardon me");
        room.takeStock();
    }

    @Property
    @Requirement(
            id = "ROOM-12",
            says = "Unknown types and empty lines are passed over, and unknown fields change nothing.",
            hint =
                    "What does your server do with a type that a later version of the protocol may have, and with a line that"
                            + " holds nothing but white space?",
            tries = 4)
    default void unknownTypesAreIgnored(@ForAll("ignored") RoomCommand unknown) {
        Room room = room();
        List<Member> members = room.enterMany(2);
        members.get(0).send(unknown);
        room.say(members.get(0), "did you hear anything?");
        room.takeStock();
    }

    @Provide
    default Arbitrary<RoomCommand> ignored() {
        return Arbitraries.of(RoomScripts.ignored());
    }

    @Property
    @Requirement(
            id = "ROOM-19",
            level = Level.SHOULD,
            says = "An object that has a name twice is survived.",
            hint = "Which of the two does your parser keep, or what does it throw?",
            reference = "RFC 8259 §4",
            tries = 2)
    default void duplicateNamesAreSurvived(@ForAll("duplicates") RoomCommand twice) {
        Room room = room();
        Member ann = room.enter("ann");
        Member ben = room.enter("ben");
        ann.send(twice, new RoomCommand.Say("still here"));
        ben.peer()
                .stage()
                .play(new RoomStep.ExpectEventually(ben.peer().name(), new RoomEvent.Said("ann", "still here")));
    }

    @Provide
    default Arbitrary<RoomCommand> duplicates() {
        return Arbitraries.of(RoomScripts.duplicates());
    }

    @Provide
    default Arbitrary<RoomCommand> absurd() {
        return Arbitraries.of(RoomScripts.absurd());
    }

    @Property
    @Requirement(
            id = "ROOM-17",
            level = Level.SHOULD,
            says =
                    "Nesting 100,000 deep and a line over 1 MiB are refused, by an error or by the end, and harm nobody else.",
            hint = "How deep does your parser call itself, and how much does it keep of a line without an end?",
            reference = "RFC 8259 §9",
            tries = 3)
    default void absurdObjectsAreRefused(@ForAll("absurd") RoomCommand object) {
        Room room = room();
        Member ann = room.enter("ann");
        Member ben = room.enter("ben");
        Member cid = room.enter("cid");
        cid.send(object);
        cid.peer().stage().play(new RoomStep.ExpectRefusalOrEnd(cid.peer().name()));
        ann.send(new RoomCommand.Say("still here?"));
        ben.peer()
                .stage()
                .play(new RoomStep.ExpectEventually(ben.peer().name(), new RoomEvent.Said("ann", "still here?")));
    }

    @Property
    @Requirement(
            id = "ROOM-10",
            says = "A member that does not read stalls nobody.",
            hint = "On which thread, and holding which lock, do you write to a member whose buffer is full?",
            tries = 1)
    default void whoDoesNotReadStallsNobody() {
        Room room = room();
        Member ann = room.enter("ann");
        Member ben = room.enter("ben");
        Member deaf = room.enter(slowClient(), "cid", RoomCommand.join("cid"));
        deaf.stopReading();
        String text = "x".repeat(UNREAD_LENGTH);
        // As one step: what is stored of a loss would be megabytes.
        Step exchange = new Step.Repeat(
                UNREAD,
                List.of(
                        new RoomStep.Send(ann.peer().name(), List.of(new RoomCommand.Say(text)), "\n", List.of()),
                        new RoomStep.ExpectEventually(ben.peer().name(), new RoomEvent.Said("ann", text))));
        ann.peer().stage().play(exchange);
    }
}
