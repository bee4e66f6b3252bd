package io.netgrade.suite.room;

import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.generate.RoomAct;
import io.netgrade.suite.generate.RoomAct.Leaving;
import io.netgrade.suite.stage.Peer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The room as it should be: who is in it, and what each is owed. It has members do things on the real one, and expects there what
 * must come of them. Nobody comes or goes while something is still owed, so that it is certain who is to be told what.
 */
final class Room {

    private static final List<String> NAMES = List.of("ann", "ben", "cid", "dan", "eve", "fay", "gus", "hal");

    private final Supplier<Peer> door;
    private final boolean strict;
    private final List<Member> members = new ArrayList<>();

    /** What was told since somebody came or went last, and between that and the time before. */
    private final List<RoomEvent> recent = new ArrayList<>();

    private final List<RoomEvent> earlier = new ArrayList<>();

    /** What nobody was there to hear: nothing shows when the server has come to it. */
    private final List<RoomEvent> unheard = new ArrayList<>();

    /**
     * An empty room.
     *
     * @param door through which clients come
     * @param strict whether a newcomer's first line must be its own join, and nobody may hear their own words; each is a
     *     requirement of its own, and no other one is to be lost because of them
     */
    Room(Supplier<Peer> door, boolean strict) {
        this.door = door;
        this.strict = strict;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    /** Somebody joins; everybody is told. */
    Member enter(String name) {
        return enter(door.get(), name, RoomCommand.join(name));
    }

    /** Somebody who is connected joins by this command; everybody is told. */
    Member enter(Peer peer, String name, RoomCommand join) {
        settle();
        Member member = new Member(peer, name);
        member.send(join);
        RoomEvent joined = new RoomEvent.Joined(name);
        oweAll(joined);
        peer.stage()
                .play(
                        strict
                                ? new RoomStep.Expect(peer.name(), List.of(joined))
                                : new RoomStep.ExpectEventually(peer.name(), joined));
        // Telling takes time: who comes meanwhile may be told too, or not.
        member.mayHear(unheard);
        member.mayHear(earlier);
        member.mayHear(recent);
        members.add(member);
        settle();
        turnPage();
        return member;
    }

    private void oweAll(RoomEvent event) {
        members.forEach(each -> each.owe(event));
        note(event, members.stream().anyMatch(Member::isReading));
    }

    private void note(RoomEvent event, boolean heard) {
        (heard ? recent : unheard).add(event);
    }

    private void turnPage() {
        earlier.clear();
        earlier.addAll(recent);
        recent.clear();
    }

    /** So many people join, one after another. */
    List<Member> enterMany(int count) {
        for (int i = 0; i < count; i++) {
            enter(name(i));
        }
        return members();
    }

    private static String name(int index) {
        return index < NAMES.size() ? NAMES.get(index) : "guest" + index;
    }

    /** A member says something, and all others are owed it. */
    void say(Member member, String text) {
        member.send(new RoomCommand.Say(text));
        heard(member, text);
    }

    /** A member says all of this by one write. */
    void sayAtOnce(Member member, List<String> texts) {
        member.send(
                "\n",
                List.of(),
                texts.stream().<RoomCommand>map(RoomCommand.Say::new).toList());
        texts.forEach(text -> heard(member, text));
    }

    /** All but {@code member}, who has sent it in some way, are owed this text. */
    void heard(Member member, String text) {
        RoomEvent said = new RoomEvent.Said(member.name(), text);
        members.stream().filter(other -> other != member).forEach(other -> other.owe(said));
        note(said, members.stream().anyMatch(other -> other != member && other.isReading()));
        if (!strict) {
            member.mayHear(List.of(said));
        }
    }

    /** A member sends what is no command, and is owed an error. */
    void babble(Member member, RoomCommand words) {
        member.send(words);
        member.owe(new RoomEvent.Refused());
    }

    /** A member leaves; everybody who is left is told. */
    void leave(Member member, Leaving how) {
        member.resume();
        // What somebody said just before resetting may be lost with the connection: it is heard first.
        members.stream().filter(each -> each.isOwedWordsOf(member)).forEach(Member::resume);
        settle();
        members.remove(member);
        switch (how) {
            case CLOSE -> member.peer().close();
            case RESET -> member.peer().reset();
            case HALF_CLOSE -> {
                member.peer().halfClose();
                member.expectEnd();
            }
        }
        oweAll(new RoomEvent.Left(member.name()));
        settle();
        turnPage();
    }

    /** Everybody who reads is told what is owed, and nothing else. */
    void settle() {
        members.forEach(Member::settle);
    }

    /** One more comes: whoever was told too much before is found out by it. */
    void takeStock() {
        members.forEach(Member::resume);
        enter("zoe");
    }

    /** All acts of a script that are possible, in order. */
    void play(List<RoomAct> script) {
        Map<Integer, Member> present = new HashMap<>();
        for (RoomAct act : script) {
            play(act, present.get(act.who()), present);
        }
        takeStock();
    }

    private void play(RoomAct act, @Nullable Member member, Map<Integer, Member> present) {
        if (act instanceof RoomAct.Come come) {
            if (member == null) {
                present.put(come.who(), enter(name(come.who())));
            }
        } else if (member != null) {
            playPresent(act, member);
            if (act instanceof RoomAct.Go go) {
                present.remove(go.who());
            }
        }
    }

    private void playPresent(RoomAct act, Member member) {
        if (act instanceof RoomAct.Say say) {
            say(member, say.text());
        } else if (act instanceof RoomAct.Babble babble) {
            babble(member, babble.words());
        } else if (act instanceof RoomAct.Go go) {
            leave(member, go.how());
        } else if (act instanceof RoomAct.StopReading) {
            member.stopReading();
        } else if (act instanceof RoomAct.Resume) {
            member.resume();
        }
    }
}
