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
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The room as it should be: who is in it, and what each is owed. It has members do things on the real one, and expects there what
 * must come of them. Nobody comes or goes while something is still owed, so that it is certain who is to be told what.
 */
final class Room {

    private static final List<String> NAMES = List.of("ann", "ben", "cid", "dan", "eve", "fay", "gus", "hal");

    /** What a room may insist on: each is a requirement of its own, and no other one is to be lost because of it. */
    enum Strictness {
        /** The first thing that newcomers are told is their own join. */
        OWN_JOIN_FIRST,
        /** Nobody hears their own words. */
        NO_ECHO
    }

    private final Supplier<Peer> door;
    private final Set<Strictness> strictness;
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
     */
    Room(Supplier<Peer> door, Strictness... strictness) {
        this.door = door;
        this.strictness = Set.of(strictness);
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
        RoomEvent joined = new RoomEvent.Joined(name);
        RoomStep told = strictness.contains(Strictness.OWN_JOIN_FIRST)
                ? new RoomStep.Expect(peer.name(), List.of(joined))
                : new RoomStep.ExpectEventually(peer.name(), joined);
        return enter(new Member(peer, name), join, told);
    }

    /** Somebody who was connected all the while joins, and is told nothing of that while: at most who is here. */
    Member enterLate(Peer peer, String name) {
        List<RoomEvent> present = members.stream()
                .<RoomEvent>map(member -> new RoomEvent.Joined(member.name()))
                .toList();
        RoomStep told = new RoomStep.ExpectTogether(peer.name(), List.of(new RoomEvent.Joined(name)), present);
        return enter(new Member(peer, name), RoomCommand.join(name), told);
    }

    private Member enter(Member member, RoomCommand join, RoomStep told) {
        settle();
        member.send(join);
        oweAll(new RoomEvent.Joined(member.name()));
        member.peer().stage().play(told);
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
        if (!strictness.contains(Strictness.NO_ECHO)) {
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
