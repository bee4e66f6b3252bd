package io.netgrade.suite.room;

import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.RoomAct.Leaving;
import io.netgrade.suite.generate.RoomScripts;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ROOM: who is in the room, and who is told of it. */
interface Membership extends ChatRoom {

    /** How long a name may be, in code points. */
    int LONGEST_NAME = 64;

    /** So many words are said at once while somebody comes or goes. */
    int WORDS = 40;

    @Provide
    default Arbitrary<Integer> company() {
        return Arbitraries.integers().between(2, 5);
    }

    @Property
    @Requirement(
            id = "ROOM-01",
            says = "A join is told to everyone in the room, the newcomer included, whose first line it is.",
            hint = "In which order do you add the newcomer to the members and tell them of it?",
            tries = 4)
    default void everybodyIsToldOfAJoin(@ForAll("company") int count) {
        Room room = room(Room.Strictness.OWN_JOIN_FIRST);
        room.enterMany(count);
        room.takeStock();
    }

    @Provide
    default Arbitrary<Leaving> leaving() {
        return Arbitraries.of(Leaving.class);
    }

    @Property
    @Requirement(
            id = "ROOM-02",
            says = "Whoever closes, half-closes or resets is told to have left, exactly once, to everyone else.",
            hint = "Which places in your code say that somebody has left, and can two of them run for one client?",
            tries = 3)
    default void everybodyIsToldOfALeaveOnce(@ForAll("leaving") Leaving how) {
        Room room = room();
        List<Member> members = room.enterMany(3);
        room.leave(members.get(1), how);
        room.takeStock();
    }

    @Property
    @Requirement(
            id = "ROOM-04",
            says = "Nobody is told anything, or heard, before joining.",
            hint = "When does a connection become a member: when it is accepted, or when it has said its name?",
            tries = 2)
    default void nobodyIsToldAnythingBeforeJoining() {
        Room room = room();
        Member ann = room.enter("ann");
        Peer late = client();
        room.enter("ben");
        room.say(ann, "who is still missing?");
        room.settle();
        // Two have come and gone since: nobody may be told that any more.
        Member eve = room.enter("eve");
        room.leave(eve, Leaving.CLOSE);
        room.enterLate(late, "cid");
        room.takeStock();
    }

    @Provide
    default Arbitrary<RoomCommand> refusedNames() {
        return Arbitraries.of(RoomScripts.refusedNames());
    }

    @Property
    @Requirement(
            id = "ROOM-16",
            says =
                    "An empty, too long or missing name, or one with control characters, is refused, and the connection closed.",
            hint = "What is a name, after trimming, and where do you check it?",
            tries = 8)
    default void namesAreChecked(@ForAll("refusedNames") RoomCommand first) {
        Room room = room();
        room.enter("ann");
        refuse(client(), first);
        room.takeStock();
    }

    private void refuse(Peer peer, RoomCommand first) {
        peer.stage().play(new RoomStep.Send(peer.name(), List.of(first), "\n", List.of()));
        peer.stage().play(new RoomStep.ExpectRefusalAndEnd(peer.name()));
    }

    @Property
    @Requirement(
            id = "ROOM-22",
            says =
                    "A name that is taken is refused to a second one, and free again once its leave was told; it may have 64"
                            + " characters, and white space around it is no part of it.",
            hint = "Do you look for the name and take it in one step? When is it free again?",
            tries = 2)
    default void takenNamesAreRefused() {
        Room room = room();
        String longest = "😀".repeat(LONGEST_NAME - RoomCommand.STRANGER.length());
        Member ann = room.enter(client(), longest, new RoomCommand.Join(longest, " \t", ",\"age\":7"));
        Member ben = room.enter("ben");
        refuse(client(), new RoomCommand.JoinAs(longest));
        room.say(ben, "that was not " + longest.length());
        room.leave(ann, Leaving.CLOSE);
        room.enter(client(), longest, new RoomCommand.JoinAs(longest));
        room.takeStock();
    }

    @Provide
    default Arbitrary<Integer> comers() {
        return Arbitraries.integers().between(3, 6);
    }

    @Property
    @Requirement(
            id = "ROOM-11",
            says = "Members come and go while others talk without a pause, and nothing is lost or told twice.",
            hint = "What happens to a loop over the members when one comes or goes meanwhile?",
            tries = 4)
    default void peopleComeAndGoUnderABroadcast(@ForAll("comers") int comers) {
        Room room = room();
        Member ann = room.enter("ann");
        Member ben = room.enter("ben");
        for (int i = 0; i < comers; i++) {
            comeAndGo(room, ann, i);
        }
        ben.settle();
        room.takeStock();
    }

    /** Somebody comes and goes while another talks. All but the comer are owed every word, and that it came and went. */
    private void comeAndGo(Room room, Member talker, int round) {
        String name = "guest" + round;
        Peer comer = client();
        room.sayAtOnce(talker, RoomScripts.numbered("before " + round, WORDS));
        comer.stage().play(new RoomStep.Send(comer.name(), List.of(RoomCommand.join(name)), "\n", List.of()));
        room.members().forEach(member -> member.owe(new RoomEvent.Joined(name)));
        room.sayAtOnce(talker, RoomScripts.numbered("while " + round, WORDS));
        // It is open which of the words the comer hears.
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
}
