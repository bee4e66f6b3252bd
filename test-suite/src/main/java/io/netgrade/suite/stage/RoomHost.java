package io.netgrade.suite.stage;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exchange.RoomFinding;
import io.netgrade.suite.exchange.RoomHostFinding;
import io.netgrade.suite.exchange.RoomHostStep;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exchange.Told;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Speaks in the place of the chat room's server, and looks at the objects that a client program sends. */
final class RoomHost implements RoomHostStep.Actor {

    private final Peers peers;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private final RoomHearing hearing;

    RoomHost(Peers peers, Deadlines deadlines, Consumer<String> saw) {
        this.peers = peers;
        this.deadlines = deadlines;
        this.saw = saw;
        this.hearing = new RoomHearing(peers, deadlines, new RoomNames());
    }

    @Override
    public void tell(RoomHostStep.Tell tell) {
        Bytes all = RoomWriter.each(tell.events().stream().map(RoomWriter::bytes), tell.end());
        peers.send(tell.peer(), all.cutAt(tell.cuts()));
    }

    @Override
    public void expectObject(RoomHostStep.ExpectObject expected) {
        String peer = expected.peer();
        Bytes line = hearing.take(peer, true);
        if (line.isEmpty()) {
            throw new Discrepancy(new RoomHostFinding.NotSent(
                    peer, expected.object(), hearing.begun(peer), hearing.ending(peer), deadlines.answerMillis()));
        }
        int first = peers.connection(peer).firstArrival();
        saw.accept(Escaped.json(line));
        judge(expected, line);
        if (expected.inOnePiece() && first < line.length()) {
            throw new Discrepancy(new StreamFinding.InPieces(peer, line, line.slice(0, first)));
        }
    }

    private static void judge(RoomHostStep.ExpectObject expected, Bytes line) {
        String flaw = RoomReader.flaw(line);
        if (!flaw.isEmpty()) {
            throw new Discrepancy(new RoomFinding.NotALine(expected.peer(), flaw, line, Told.NOTHING));
        }
        JsonNode object = RoomReader.object(line).orElseThrow();
        new TreeMap<>(expected.fields()).forEach((name, value) -> {
            if (!RoomReader.text(object, name).equals(Optional.of(value))) {
                String field = RoomHostStep.ExpectObject.words(name, value);
                throw new Discrepancy(new RoomHostFinding.OtherObject(expected.peer(), field, line));
            }
        });
    }
}
