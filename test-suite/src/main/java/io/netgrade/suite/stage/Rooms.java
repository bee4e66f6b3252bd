package io.netgrade.suite.stage;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomFinding;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.stage.RoomHearing.Heard;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Speaks for clients of the chat room, and turns what they are told into events, and what is amiss into findings. */
final class Rooms implements RoomStep.Actor {

    private static final RoomEvent REFUSED = new RoomEvent.Refused();

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
        send(send.peer(), send.commands().stream().map(writer::bytes).toList(), send.end(), send.cuts());
    }

    private void send(String peer, List<Bytes> objects, String end, List<Integer> cuts) {
        Bytes lineEnd = Bytes.ofText(end);
        Bytes all = objects.stream().map(object -> object.followedBy(lineEnd)).reduce(Bytes.NONE, Bytes::followedBy);
        peers.send(peer, all.cutAt(cuts));
    }

    /** What is to be said of a step that failed behind these events. */
    private Discrepancy lost(List<RoomEvent> came, RoomFinding finding) {
        if (!came.isEmpty()) {
            saw.accept(RoomStep.told(came));
        }
        return new Discrepancy(finding);
    }

    private RoomFinding missing(String peer, String expected) {
        Connection connection = peers.connection(peer);
        Ending ending =
                switch (connection.flow()) {
                    case OPEN -> Ending.SILENCE;
                    case ENDED -> Ending.END;
                    case RESET -> Ending.RESET;
                };
        return new RoomFinding.Missing(peer, expected, ending, deadlines.answerMillis());
    }

    @Override
    public void expect(String peer, List<RoomEvent> events) {
        List<RoomEvent> came = new ArrayList<>();
        for (RoomEvent event : events) {
            RoomEvent seen = hearing.next(peer)
                    .orElseThrow(() -> lost(came, missing(peer, event.words())))
                    .event();
            came.add(seen);
            if (!seen.equals(event)) {
                throw lost(came, new RoomFinding.Other(peer, event.words(), seen.words()));
            }
        }
        saw.accept(RoomStep.TOLD);
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
                    .orElseThrow(() -> lost(came, missing(peer, RoomEvent.words(open))));
            came.add(next.event());
            String flaw = byLines ? RoomReader.flaw(next.bytes()) : "";
            if (!flaw.isEmpty()) {
                throw lost(came, new RoomFinding.NotALine(peer, flaw, next.bytes()));
            }
            Optional<RoomEvent> due = open.stream()
                    .filter(event -> event.source().equals(next.event().source()))
                    .findFirst();
            if (due.filter(next.event()::equals).isEmpty() && possible.contains(next.event())) {
                continue;
            }
            if (due.isEmpty() || !due.get().equals(next.event())) {
                String expected = due.map(RoomEvent::words).orElseGet(() -> RoomEvent.words(open));
                throw lost(
                        came, new RoomFinding.Other(peer, expected, next.event().words()));
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
            seen = hearing.next(peer)
                    .orElseThrow(() -> lost(came, missing(peer, event.words())))
                    .event();
            came.add(seen);
            if (seen instanceof RoomEvent.Garbled) {
                throw lost(came, new RoomFinding.Other(peer, event.words(), seen.words()));
            }
        } while (!seen.equals(event));
        saw.accept(RoomStep.TOLD);
    }

    @Override
    public void expectEndOfRoom(String peer, List<RoomEvent> possible) {
        Optional<Heard> more = hearing.next(peer);
        while (more.isPresent() && possible.contains(more.get().event())) {
            more = hearing.next(peer);
        }
        if (more.isPresent()) {
            RoomEvent seen = more.get().event();
            throw lost(List.of(seen), new RoomFinding.Other(peer, "", seen.words()));
        }
        requireEnd(peer);
    }

    /** Nothing has come that is whole, for as long as an answer may take. */
    private void requireEnd(String peer) {
        Connection connection = peers.connection(peer);
        Bytes rest = connection.take(Integer.MAX_VALUE);
        if (!rest.text().isBlank()) {
            RoomEvent garbled = new RoomEvent.Garbled(rest);
            throw lost(List.of(garbled), new RoomFinding.Other(peer, "", garbled.words()));
        }
        switch (connection.flow()) {
            case OPEN -> throw new Discrepancy(new StreamFinding.NoEnd(peer, deadlines.answerMillis()));
            case RESET -> throw new Discrepancy(missing(peer, Words.of("seen.end-of-room")));
            case ENDED -> saw.accept(Words.of("seen.end-of-room"));
        }
    }

    @Override
    public void expectRefusalAndEnd(String peer) {
        expect(peer, List.of(REFUSED));
        saw.accept(REFUSED.words());
        expectEndOfRoom(peer, List.of());
    }

    @Override
    public void expectRefusalOrEnd(String peer) {
        Optional<Heard> next = hearing.next(peer);
        if (next.isPresent() && !next.get().event().equals(REFUSED)) {
            RoomEvent seen = next.get().event();
            throw lost(List.of(seen), new RoomFinding.Other(peer, REFUSED.words(), seen.words()));
        }
        if (next.isEmpty() && peers.connection(peer).flow() == Flow.OPEN) {
            throw new Discrepancy(missing(peer, REFUSED.words()));
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
                throw new Discrepancy(new RoomFinding.OtherOrder(
                        one, other, common.get(i).words(), second.get(i).words()));
            }
        }
    }

    @Override
    public void tell(RoomStep.Tell tell) {
        send(tell.peer(), tell.events().stream().map(RoomWriter::bytes).toList(), tell.end(), tell.cuts());
    }

    @Override
    public void expectObject(String peer, Map<String, String> fields, boolean inOnePiece) {
        Bytes line = hearing.take(peer, true);
        if (line.isEmpty()) {
            throw new Discrepancy(missing(peer, fields.toString()));
        }
        int first = peers.connection(peer).firstArrival();
        saw.accept(Escaped.json(line));
        String flaw = RoomReader.flaw(line);
        if (!flaw.isEmpty()) {
            throw new Discrepancy(new RoomFinding.NotALine(peer, flaw, line));
        }
        JsonNode object = RoomReader.object(line).orElseThrow();
        fields.forEach((name, value) -> {
            if (!RoomReader.text(object, name).equals(Optional.of(value))) {
                throw new Discrepancy(new RoomFinding.Other(peer, name + ": " + value, Escaped.json(line)));
            }
        });
        if (inOnePiece && first < line.length()) {
            throw new Discrepancy(new StreamFinding.InPieces(peer, line, line.slice(0, first)));
        }
    }
}
