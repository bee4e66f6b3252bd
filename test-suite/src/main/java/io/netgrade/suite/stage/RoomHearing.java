package io.netgrade.suite.stage;

import static io.netgrade.suite.stage.WireAction.harness;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.wire.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what comes to members into events, one after another, and remembers what each has heard. */
final class RoomHearing {

    private final Peers peers;
    private final Deadlines deadlines;
    private final RoomNames names;
    private final Map<String, List<RoomEvent>> heard = new HashMap<>();

    /** Those whose last object was taken before its line end had come. */
    private final Set<String> amidLines = new HashSet<>();

    RoomHearing(Peers peers, Deadlines deadlines, RoomNames names) {
        this.peers = peers;
        this.deadlines = deadlines;
        this.names = names;
    }

    /** What a member was told, and the bytes that said so. */
    record Heard(RoomEvent event, Bytes bytes) {}

    /** The next event, wherever its line ends; empty if the stream ends, or nothing whole comes, before it. */
    Optional<Heard> next(String peer) {
        return next(peer, false);
    }

    /** The next event, which is what stands on the next line. */
    Optional<Heard> nextLine(String peer) {
        return next(peer, true);
    }

    private Optional<Heard> next(String peer, boolean byLines) {
        for (Bytes bytes = take(peer, byLines); !bytes.isEmpty(); bytes = take(peer, byLines)) {
            boolean leftOver = byLines && bytes.text().isBlank() && amidLines.contains(peer);
            if (bytes.at(bytes.length() - 1) == '\n') {
                amidLines.remove(peer);
            } else {
                amidLines.add(peer);
            }
            // Of strangers nothing is told here.
            Optional<RoomEvent> event = leftOver ? Optional.empty() : event(bytes);
            if (event.isPresent()) {
                heard.computeIfAbsent(peer, first -> new ArrayList<>()).add(event.get());
                return Optional.of(new Heard(event.get(), bytes));
            }
        }
        return Optional.empty();
    }

    /** The bytes of the next line or object; none if the stream ends, or nothing whole comes, before that. */
    Bytes take(String peer, boolean byLines) {
        Connection connection = peers.connection(peer);
        harness(() -> connection.awaitEnough(all -> end(all, byLines) > 0, deadlines.answer()));
        return connection.take(Math.max(0, end(connection.peek(), byLines)));
    }

    /** What has come and is not whole. */
    Bytes begun(String peer) {
        Bytes rest = peers.connection(peer).peek();
        return rest.text().isBlank() ? Bytes.NONE : rest;
    }

    /** How it stands where nothing whole comes any more. */
    Ending ending(String peer) {
        return switch (peers.connection(peer).flow()) {
            case OPEN -> Ending.SILENCE;
            case ENDED -> Ending.END;
            case RESET -> Ending.RESET;
        };
    }

    private static int end(Bytes all, boolean byLines) {
        return byLines ? RoomReader.endOfLine(all, 0) : RoomReader.end(all);
    }

    /** The event that an object tells; empty if it tells of a stranger. */
    private Optional<RoomEvent> event(Bytes bytes) {
        RoomEvent garbled = new RoomEvent.Garbled(bytes);
        Optional<JsonNode> object = RoomReader.object(bytes);
        if (field(object, "type").equals(Optional.of("error"))) {
            return Optional.of(field(object, "reason").isPresent() ? new RoomEvent.Refused() : garbled);
        }
        Optional<String> username = field(object, "username");
        return username.isEmpty()
                ? Optional.of(garbled)
                : names.nameOf(username.get()).map(name -> event(object, name).orElse(garbled));
    }

    private static Optional<RoomEvent> event(Optional<JsonNode> object, String name) {
        return switch (field(object, "type").orElse("")) {
            case "join" -> Optional.of(new RoomEvent.Joined(name));
            case "leave" -> Optional.of(new RoomEvent.Left(name));
            case "message" -> field(object, "content").map(text -> new RoomEvent.Said(name, text));
            default -> Optional.empty();
        };
    }

    private static Optional<String> field(Optional<JsonNode> object, String name) {
        return object.flatMap(node -> RoomReader.text(node, name));
    }

    /** What was said to a member so far, in the order in which it heard it. */
    List<RoomEvent> words(String peer) {
        List<RoomEvent> words = new ArrayList<>(heard.getOrDefault(peer, List.of()));
        words.removeIf(event -> !(event instanceof RoomEvent.Said));
        return words;
    }

    /** Whether this, which a member heard last, is what it had heard before; of errors, which are all alike, just before. */
    boolean isRepeated(String peer, RoomEvent last) {
        List<RoomEvent> all = heard.getOrDefault(peer, List.of());
        List<RoomEvent> before = all.subList(0, Math.max(0, all.size() - 1));
        return last instanceof RoomEvent.Refused
                ? !before.isEmpty() && before.get(before.size() - 1).equals(last)
                : before.contains(last);
    }
}
