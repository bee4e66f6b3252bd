package io.netgrade.suite.stage;

import static io.netgrade.suite.stage.WireAction.harness;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomFinding;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Speaks for clients of the chat room, and turns what they are told into events, and what is amiss into findings. */
final class Rooms implements RoomStep.Actor {

    private static final RoomEvent REFUSED = new RoomEvent.Refused();

    private final Peers peers;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private final RoomNames names = new RoomNames();
    private final Map<String, List<RoomEvent>> heard = new HashMap<>();

    /** Those whose last object was taken before its line end had come. */
    private final Set<String> amidLines = new HashSet<>();

    Rooms(Peers peers, Deadlines deadlines, Consumer<String> saw) {
        this.peers = peers;
        this.deadlines = deadlines;
        this.saw = saw;
    }

    @Override
    public void send(RoomStep.Send send) {
        Bytes all = Bytes.NONE;
        for (RoomCommand command : send.commands()) {
            all = all.followedBy(bytes(command)).followedBy(Bytes.ofText(send.end()));
        }
        peers.send(send.peer(), pieces(all, send.cuts()));
    }

    private static List<Bytes> pieces(Bytes all, List<Integer> cuts) {
        List<Bytes> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from && cut < all.length()) {
                pieces.add(all.slice(from, cut));
                from = cut;
            }
        }
        pieces.add(all.slice(from, all.length()));
        return pieces;
    }

    private Bytes bytes(RoomCommand command) {
        if (command instanceof RoomCommand.Join join) {
            String name = join.padding() + names.fresh(join.name()) + join.padding();
            return Bytes.ofText("{" + field("username", name) + join.more() + "}");
        }
        if (command instanceof RoomCommand.JoinAs join) {
            return Bytes.ofText("{" + field("username", names.latest(join.name())) + "}");
        }
        if (command instanceof RoomCommand.Say say) {
            return Bytes.ofText("{" + field("type", "message") + "," + field("content", say.text()) + "}");
        }
        return ((RoomCommand.Raw) command).bytes();
    }

    private static String field(String name, String value) {
        return "\"" + name + "\":\""
                + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }

    /** What a member was told next, and the bytes that said so. */
    private record Heard(RoomEvent event, Bytes bytes) {}

    /** The next event of somebody here; empty if the stream ends, or nothing comes, before it. */
    private Optional<Heard> next(String peer, boolean byLines) {
        Connection connection = peers.connection(peer);
        while (true) {
            harness(() -> connection.awaitEnough(all -> end(all, byLines) > 0, deadlines.answer()));
            Bytes all = connection.peek();
            int end = end(all, byLines);
            if (end < 0) {
                return Optional.empty();
            }
            Bytes bytes = connection.take(end);
            if (byLines && bytes.text().isBlank() && amidLines.remove(peer)) {
                continue;
            }
            if (bytes.at(end - 1) == '\n') {
                amidLines.remove(peer);
            } else {
                amidLines.add(peer);
            }
            Optional<RoomEvent> event = event(bytes);
            if (event.isPresent()) {
                heard.computeIfAbsent(peer, first -> new ArrayList<>()).add(event.get());
                return Optional.of(new Heard(event.get(), bytes));
            }
        }
    }

    private static int end(Bytes all, boolean byLines) {
        if (!byLines) {
            return RoomReader.end(all);
        }
        for (int at = 0; at < all.length(); at++) {
            if (all.at(at) == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    /** The event that an object tells; empty if it tells of a stranger. */
    private Optional<RoomEvent> event(Bytes bytes) {
        Optional<JsonNode> object = RoomReader.object(bytes);
        String type = object.flatMap(node -> RoomReader.text(node, "type")).orElse("");
        Optional<String> username = object.flatMap(node -> RoomReader.text(node, "username"));
        if (type.equals("error")) {
            return Optional.of(
                    object.flatMap(node -> RoomReader.text(node, "reason")).isPresent()
                            ? REFUSED
                            : new RoomEvent.Garbled(bytes));
        }
        if (username.isEmpty()) {
            return Optional.of(new RoomEvent.Garbled(bytes));
        }
        Optional<String> content = object.flatMap(node -> RoomReader.text(node, "content"));
        return names.nameOf(username.get()).map(name -> event(type, name, content, bytes));
    }

    private static RoomEvent event(String type, String name, Optional<String> content, Bytes bytes) {
        return switch (type) {
            case "join" -> new RoomEvent.Joined(name);
            case "leave" -> new RoomEvent.Left(name);
            case "message" ->
                content.<RoomEvent>map(text -> new RoomEvent.Said(name, text))
                        .orElseGet(() -> new RoomEvent.Garbled(bytes));
            default -> new RoomEvent.Garbled(bytes);
        };
    }

    private Discrepancy missing(String peer, String expected) {
        Connection connection = peers.connection(peer);
        Ending ending =
                switch (connection.flow()) {
                    case OPEN -> Ending.SILENCE;
                    case ENDED -> Ending.END;
                    case RESET -> Ending.RESET;
                };
        return new Discrepancy(new RoomFinding.Missing(peer, expected, ending, deadlines.answerMillis()));
    }

    @Override
    public void expect(String peer, List<RoomEvent> events) {
        for (RoomEvent event : events) {
            RoomEvent seen = next(peer, false)
                    .orElseThrow(() -> missing(peer, event.words()))
                    .event();
            saw.accept(seen.words());
            if (!seen.equals(event)) {
                throw new Discrepancy(new RoomFinding.Other(peer, event.words(), seen.words()));
            }
        }
        saw.accept("told");
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
        while (!open.isEmpty()) {
            Heard next = next(peer, byLines).orElseThrow(() -> missing(peer, RoomEvent.words(open)));
            saw.accept(next.event().words());
            String flaw = byLines ? RoomReader.flaw(next.bytes()) : "";
            if (!flaw.isEmpty()) {
                throw new Discrepancy(new RoomFinding.NotALine(peer, flaw, next.bytes()));
            }
            Optional<RoomEvent> due = open.stream()
                    .filter(event -> event.source().equals(next.event().source()))
                    .findFirst();
            if (due.filter(next.event()::equals).isEmpty() && possible.contains(next.event())) {
                continue;
            }
            if (due.isEmpty() || !due.get().equals(next.event())) {
                throw new Discrepancy(new RoomFinding.Other(
                        peer,
                        due.map(RoomEvent::words).orElseGet(() -> RoomEvent.words(open)),
                        next.event().words()));
            }
            open.remove(due.get());
        }
        saw.accept("told");
    }

    @Override
    public void expectEventually(String peer, RoomEvent event) {
        RoomEvent seen;
        do {
            seen = next(peer, false)
                    .orElseThrow(() -> missing(peer, event.words()))
                    .event();
            if (seen instanceof RoomEvent.Garbled) {
                throw new Discrepancy(new RoomFinding.Other(peer, event.words(), seen.words()));
            }
        } while (!seen.equals(event));
        saw.accept("told");
    }

    @Override
    public void expectEndOfRoom(String peer, List<RoomEvent> possible) {
        Optional<Heard> more = next(peer, false);
        while (more.isPresent() && possible.contains(more.get().event())) {
            more = next(peer, false);
        }
        if (more.isPresent()) {
            throw new Discrepancy(
                    new RoomFinding.Other(peer, "", more.get().event().words()));
        }
        requireEnd(peer);
    }

    /** Nothing has come that is whole, for as long as an answer may take. */
    private void requireEnd(String peer) {
        Connection connection = peers.connection(peer);
        Bytes rest = connection.take(Integer.MAX_VALUE);
        if (!rest.text().isBlank()) {
            throw new Discrepancy(new RoomFinding.Other(peer, "", new RoomEvent.Garbled(rest).words()));
        }
        switch (connection.flow()) {
            case OPEN -> throw new Discrepancy(new StreamFinding.NoEnd(peer, deadlines.answerMillis()));
            case RESET -> throw missing(peer, "the end of the stream");
            case ENDED -> saw.accept("the end of the stream");
        }
    }

    @Override
    public void expectRefusalAndEnd(String peer) {
        expect(peer, List.of(REFUSED));
        expectEndOfRoom(peer, List.of());
    }

    @Override
    public void expectRefusalOrEnd(String peer) {
        Optional<Heard> next = next(peer, false);
        if (next.isPresent() && !next.get().event().equals(REFUSED)) {
            throw new Discrepancy(new RoomFinding.Other(
                    peer, REFUSED.words(), next.get().event().words()));
        }
        if (next.isEmpty() && peers.connection(peer).flow() == Flow.OPEN) {
            throw missing(peer, REFUSED.words());
        }
        saw.accept(next.isPresent() ? "an error" : "cut off");
    }

    @Override
    public void expectSameOrder(List<String> all) {
        for (int i = 1; i < all.size(); i++) {
            compare(all.get(0), all.get(i));
        }
    }

    private void compare(String one, String other) {
        List<RoomEvent> first = said(one);
        List<RoomEvent> second = said(other);
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

    private List<RoomEvent> said(String peer) {
        List<RoomEvent> said = new ArrayList<>(heard.getOrDefault(peer, List.of()));
        said.removeIf(event -> !(event instanceof RoomEvent.Said));
        return said;
    }

    @Override
    public void tell(RoomStep.Tell tell) {
        Bytes all = Bytes.NONE;
        for (RoomEvent event : tell.events()) {
            all = all.followedBy(bytes(event)).followedBy(Bytes.ofText(tell.end()));
        }
        peers.send(tell.peer(), pieces(all, tell.cuts()));
    }

    private static Bytes bytes(RoomEvent event) {
        if (event instanceof RoomEvent.Joined joined) {
            return Bytes.ofText("{" + field("type", "join") + "," + field("username", joined.name()) + "}");
        }
        if (event instanceof RoomEvent.Left left) {
            return Bytes.ofText("{" + field("type", "leave") + "," + field("username", left.name()) + "}");
        }
        if (event instanceof RoomEvent.Said said) {
            return Bytes.ofText("{" + field("type", "message") + "," + field("username", said.name()) + ","
                    + field("content", said.text()) + "}");
        }
        return event instanceof RoomEvent.Garbled garbled
                ? garbled.bytes()
                : Bytes.ofText("{" + field("type", "error") + "," + field("reason", "no") + "}");
    }

    @Override
    public void expectObject(String peer, Map<String, String> fields, boolean inOnePiece) {
        Connection connection = peers.connection(peer);
        harness(() -> connection.awaitEnough(all -> end(all, true) > 0, deadlines.answer()));
        int end = end(connection.peek(), true);
        if (end < 0) {
            throw missing(peer, fields.toString());
        }
        int first = connection.firstArrival();
        Bytes line = connection.take(end);
        saw.accept(line.toString());
        String flaw = RoomReader.flaw(line);
        if (!flaw.isEmpty()) {
            throw new Discrepancy(new RoomFinding.NotALine(peer, flaw, line));
        }
        JsonNode object = RoomReader.object(line).orElseThrow();
        fields.forEach((name, value) -> {
            if (!RoomReader.text(object, name).equals(Optional.of(value))) {
                throw new Discrepancy(new RoomFinding.Other(peer, name + ": " + value, line.toString()));
            }
        });
        if (inOnePiece && first < line.length()) {
            throw new Discrepancy(new StreamFinding.InPieces(peer, line, line.slice(0, first)));
        }
    }
}
