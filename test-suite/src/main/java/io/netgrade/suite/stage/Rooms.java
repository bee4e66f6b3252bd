package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomFinding;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exchange.Told;
import io.netgrade.suite.stage.RoomHearing.Heard;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Speaks for clients of the chat room, and turns what they are told into events, and what is amiss into findings. */
final class Rooms implements RoomStep.Actor {

    private static final RoomEvent REFUSED = new RoomEvent.Refused();

    /** So many messages are shown before and behind two that came in two orders. */
    private static final int AROUND = 2;

    private final Peers peers;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private final RoomWriter writer;
    private final RoomHearing hearing;

    Rooms(Peers peers, Deadlines deadlines, Consumer<String> saw) {
        RoomNames names = new RoomNames();
        this.peers = peers;
        this.deadlines = deadlines;
        this.saw = saw;
        this.writer = new RoomWriter(names);
        this.hearing = new RoomHearing(peers, deadlines, names);
    }

    @Override
    public void send(RoomStep.Send send) {
        Bytes all = RoomWriter.each(send.commands().stream().map(writer::bytes), send.end());
        peers.send(send.peer(), all.cutAt(send.cuts()));
    }

    /** What is to be said of a step that failed: what had come at it is noted. */
    private Discrepancy lost(RoomFinding.OfTelling finding) {
        if (!finding.told().last().isEmpty()) {
            saw.accept(finding.told().words());
        }
        return new Discrepancy(finding);
    }

    private Discrepancy missing(String peer, List<RoomEvent> expected, List<RoomEvent> came) {
        return lost(new RoomFinding.Missing(
                peer, expected, Told.of(came), hearing.begun(peer), hearing.ending(peer), deadlines.answerMillis()));
    }

    /** The last event of those that came is not what was expected; {@code due} is what was to come at all. */
    private Discrepancy other(String peer, List<RoomEvent> expected, List<RoomEvent> came, List<RoomEvent> due) {
        RoomEvent seen = came.get(came.size() - 1);
        boolean again = !due.contains(seen) && hearing.isRepeated(peer, seen);
        return lost(new RoomFinding.Other(peer, expected, seen, again, Told.of(came)));
    }

    @Override
    public void expect(String peer, List<RoomEvent> events) {
        List<RoomEvent> came = new ArrayList<>();
        for (RoomEvent event : events) {
            came.add(next(peer, List.of(event), came));
            if (!came.get(came.size() - 1).equals(event)) {
                throw other(peer, List.of(event), came, events.subList(came.size() - 1, events.size()));
            }
        }
        saw.accept(RoomStep.TOLD);
    }

    private RoomEvent next(String peer, List<RoomEvent> expected, List<RoomEvent> came) {
        return hearing.next(peer)
                .orElseThrow(() -> missing(peer, expected, came))
                .event();
    }

    @Override
    public void expectTogether(String peer, List<RoomEvent> events, List<RoomEvent> possible) {
        expectTogether(peer, events, possible, false);
    }

    @Override
    public void expectLines(String peer, List<RoomEvent> events, List<RoomEvent> possible) {
        expectTogether(peer, events, possible, true);
    }

    private void expectTogether(String peer, List<RoomEvent> events, List<RoomEvent> possible, boolean byLines) {
        List<RoomEvent> open = new ArrayList<>(events);
        List<RoomEvent> came = new ArrayList<>();
        while (!open.isEmpty()) {
            Heard next = (byLines ? hearing.nextLine(peer) : hearing.next(peer))
                    .orElseThrow(() -> missing(peer, open, came));
            came.add(next.event());
            String flaw = byLines ? RoomReader.flaw(next.bytes()) : "";
            if (!flaw.isEmpty()) {
                throw lost(new RoomFinding.NotALine(peer, flaw, next.bytes(), Told.of(came)));
            }
            Optional<RoomEvent> due = open.stream()
                    .filter(event -> event.source().equals(next.event().source()))
                    .findFirst();
            if (due.filter(next.event()::equals).isEmpty() && possible.contains(next.event())) {
                continue;
            }
            if (due.isEmpty() || !due.get().equals(next.event())) {
                throw other(peer, due.map(List::of).orElse(open), came, open);
            }
            open.remove(due.get());
        }
        saw.accept(RoomStep.TOLD);
    }

    @Override
    public void expectEventually(String peer, RoomEvent event) {
        List<RoomEvent> came = new ArrayList<>();
        RoomEvent seen;
        do {
            seen = next(peer, List.of(event), came);
            came.add(seen);
            if (seen instanceof RoomEvent.Garbled) {
                throw other(peer, List.of(event), came, List.of(event));
            }
        } while (!seen.equals(event));
        saw.accept(RoomStep.TOLD);
    }

    @Override
    public void expectEndOfRoom(String peer, List<RoomEvent> possible) {
        expectEndBehind(new ArrayList<>(), peer, possible);
    }

    private void expectEndBehind(List<RoomEvent> came, String peer, List<RoomEvent> possible) {
        for (Optional<Heard> more = hearing.next(peer); more.isPresent(); more = hearing.next(peer)) {
            came.add(more.get().event());
            if (!possible.contains(more.get().event())) {
                throw other(peer, List.of(), came, List.of());
            }
        }
        requireEnd(peer, came);
    }

    /** Nothing more has come that is whole, for as long as an answer may take. */
    private void requireEnd(String peer, List<RoomEvent> came) {
        Connection connection = peers.connection(peer);
        Bytes rest = connection.take(Integer.MAX_VALUE);
        if (!rest.text().isBlank()) {
            came.add(new RoomEvent.Garbled(rest));
            throw other(peer, List.of(), came, List.of());
        }
        switch (connection.flow()) {
            case OPEN -> throw new Discrepancy(new StreamFinding.NoEnd(peer, deadlines.answerMillis()));
            case RESET -> throw missing(peer, List.of(), came);
            case ENDED -> saw.accept(Words.of("seen.end-of-room"));
        }
    }

    @Override
    public void expectRefusalAndEnd(String peer) {
        expect(peer, List.of(REFUSED));
        saw.accept(REFUSED.words());
        expectEndBehind(new ArrayList<>(List.of(REFUSED)), peer, List.of());
    }

    @Override
    public void expectRefusalOrEnd(String peer) {
        Optional<Heard> next = hearing.next(peer);
        if (next.isPresent() && !next.get().event().equals(REFUSED)) {
            throw other(peer, List.of(REFUSED), List.of(next.get().event()), List.of(REFUSED));
        }
        if (next.isEmpty() && peers.connection(peer).flow() == Flow.OPEN) {
            throw missing(peer, List.of(REFUSED), List.of());
        }
        saw.accept(next.isPresent() ? REFUSED.words() : Words.of("seen.cut-off"));
    }

    @Override
    public void expectSameOrder(List<String> all) {
        for (int i = 1; i < all.size(); i++) {
            compare(all.get(0), all.get(i));
        }
    }

    private void compare(String one, String other) {
        List<RoomEvent> first = hearing.words(one);
        List<RoomEvent> second = hearing.words(other);
        List<RoomEvent> common = new ArrayList<>(first);
        common.retainAll(second);
        second.retainAll(common);
        for (int i = 0; i < Math.min(common.size(), second.size()); i++) {
            if (!common.get(i).equals(second.get(i))) {
                saw.accept(around(i, one, common) + "\n" + around(i, other, second));
                throw new Discrepancy(new RoomFinding.OtherOrder(
                        one, other, common.get(i).words(), second.get(i).words()));
            }
        }
    }

    /** What somebody heard about this place. */
    private static String around(int place, String peer, List<RoomEvent> heard) {
        List<RoomEvent> some = heard.subList(Math.max(0, place - AROUND), Math.min(heard.size(), place + 1 + AROUND));
        return Words.of("seen.heard", peer, RoomEvent.words(some));
    }
}
