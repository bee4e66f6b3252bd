package io.netgrade.suite.room;

import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.RoomAct;
import io.netgrade.suite.generate.RoomScripts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ROOM: what members say, and who hears it, in which order and how spelled. */
interface Messages extends ChatRoom {

    /** So many messages come in one burst. */
    int BURST = 50;

    /** Long enough for a line to take several writes. */
    int LONG = 20_000;

    @Provide
    default Arbitrary<Integer> speakers() {
        return Arbitraries.integers().between(2, 4);
    }

    @Property
    @Requirement(
            id = "ROOM-03",
            says = "A message reaches every other member exactly once, and never its sender.",
            hint = "Over whom does your loop go, and what ends it early?",
            tries = 4)
    default void everybodyElseHearsAMessageOnce(@ForAll("speakers") int count) {
        Room room = room(Room.Strictness.NO_ECHO);
        for (Member member : room.enterMany(count)) {
            room.say(member, "hello from " + member.name());
            room.settle();
        }
        room.takeStock();
    }

    @Property
    @Requirement(
            id = "ROOM-05",
            says = "Everybody hears one sender's messages in the order in which they were sent.",
            hint = "Is each message told by a task of its own? Who says which of them comes first?",
            tries = 3)
    default void theOrderOfASenderIsKept(@ForAll("speakers") int count) {
        Room room = room();
        List<Member> members = room.enterMany(count);
        members.forEach(member -> room.sayAtOnce(member, RoomScripts.numbered(member.name() + "'s", BURST)));
        room.takeStock();
    }

    @Property
    @Requirement(
            id = "ROOM-14",
            level = Level.SHOULD,
            says = "Everybody hears all messages in the same order.",
            hint = "What must be one step, so that nobody's message comes between another one and its hearers?",
            tries = 3)
    default void everybodyHearsTheSameOrder() {
        Room room = room();
        List<Member> members = room.enterMany(5);
        for (int i = 0; i < BURST; i++) {
            for (Member speaker : members.subList(0, 3)) {
                room.say(speaker, speaker.name() + "'s " + i);
            }
        }
        room.settle();
        List<String> hearers = members.subList(3, 5).stream()
                .map(member -> member.peer().name())
                .toList();
        members.get(3).peer().stage().play(new RoomStep.ExpectSameOrder(hearers));
    }

    @Property
    @Requirement(
            id = "ROOM-06",
            says =
                    "Every line is one object of JSON in UTF-8, without a byte order mark, and never torn by another one.",
            hint = "How many writes does a line take, and who else may write to the same socket meanwhile?",
            reference = "RFC 8259 §8.1",
            tries = 3)
    default void everyLineIsOneObject(@ForAll("speakers") int count) {
        Room room = room();
        List<Member> members = room.enterMany(count + 1);
        Member hearer = members.get(count);
        String filling = "größer ".repeat(LONG / 8);
        for (int i = 0; i < 4; i++) {
            for (Member speaker : members.subList(0, count)) {
                room.say(speaker, i + filling);
            }
        }
        hearer.settleByLines();
        room.settle();
    }

    @Provide
    default Arbitrary<String> telling() {
        return RoomScripts.texts();
    }

    @Property
    @Requirement(
            id = "ROOM-07",
            says =
                    "Quotes, backslashes, control characters, line breaks and supplementary characters arrive as they were sent.",
            hint = "Do you put JSON together by hand, or does a library do it?",
            reference = "RFC 8259 §7",
            tries = 25)
    default void everyTextArrives(@ForAll("telling") String text) {
        Room room = room();
        Member ann = room.enter("ann");
        room.enter("ben");
        room.say(ann, text);
        room.settle();
    }

    @Provide
    default Arbitrary<RoomCommand> spellings() {
        return Arbitraries.of(RoomScripts.spellings());
    }

    @Property
    @Requirement(
            id = "ROOM-13",
            says =
                    "The server says who has sent a message; what the sender says of that, the order of fields and white space"
                            + " change nothing.",
            hint = "From where do you take the name that you tell the others?",
            tries = 5)
    default void theServerStampsTheSender(@ForAll("spellings") RoomCommand hello) {
        Room room = room();
        Member ann = room.enter("ann");
        room.enter("ben");
        ann.send(hello);
        room.heard(ann, "hello");
        room.takeStock();
    }

    @Provide
    default Arbitrary<List<RoomAct>> scripts() {
        return RoomScripts.scripts(5, 24);
    }

    @Property
    @Requirement(
            id = "ROOM-21",
            says =
                    "Whatever members do in whatever order, everybody is told what the rules of the room say, and nothing else.",
            hint = "Follow the last act of the shortest script through your code: who is a member at that moment?",
            tries = 30)
    default void everyScriptGoesByTheRules(@ForAll("scripts") List<RoomAct> script) {
        room(Room.Strictness.OWN_JOIN_FIRST, Room.Strictness.NO_ECHO).play(script);
    }
}
