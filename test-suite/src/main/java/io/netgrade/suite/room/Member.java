package io.netgrade.suite.room;

import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.stage.Peer;
import java.util.ArrayList;
import java.util.List;

/** Somebody in the room: a client that has joined, and what it is still to be told. */
final class Member {

    private final Peer peer;
    private final String name;
    private final List<RoomEvent> owed = new ArrayList<>();
    private final List<RoomEvent> possible = new ArrayList<>();
    private boolean reading = true;

    Member(Peer peer, String name) {
        this.peer = peer;
        this.name = name;
    }

    Peer peer() {
        return peer;
    }

    String name() {
        return name;
    }

    void owe(RoomEvent event) {
        owed.add(event);
    }

    /** Whether something that {@code speaker} said is still to be told. */
    boolean isOwedWordsOf(Member speaker) {
        return owed.stream()
                .anyMatch(event ->
                        event instanceof RoomEvent.Said said && said.name().equals(speaker.name()));
    }

    /** May be told this at any time, or not. */
    void mayHear(List<RoomEvent> events) {
        possible.addAll(events);
    }

    void send(RoomCommand... commands) {
        send("\n", List.of(), List.of(commands));
    }

    void send(String end, List<Integer> cuts, List<RoomCommand> commands) {
        peer.stage().play(new RoomStep.Send(peer.name(), commands, end, cuts));
    }

    boolean isReading() {
        return reading;
    }

    void stopReading() {
        settle();
        reading = false;
        peer.stage().play(new ConnectionStep.StopReading(peer.name()));
    }

    void resume() {
        reading = true;
    }

    /** Expects what is owed, unless this member does not read. */
    void settle() {
        if (reading && !owed.isEmpty()) {
            List<RoomEvent> due = List.copyOf(owed);
            owed.clear();
            boolean oneSource = due.stream().map(RoomEvent::source).distinct().count() == 1;
            peer.stage()
                    .play(
                            oneSource && possible.isEmpty()
                                    ? new RoomStep.Expect(peer.name(), due)
                                    : new RoomStep.ExpectTogether(peer.name(), due, List.copyOf(possible)));
        }
    }

    /** Nothing more is told, and the stream ends. */
    void expectEnd() {
        peer.stage().play(new RoomStep.ExpectEndOfRoom(peer.name(), List.copyOf(possible)));
    }

    /** As {@link #settle}, and each event is a line of its own. */
    void settleByLines() {
        List<RoomEvent> due = List.copyOf(owed);
        owed.clear();
        peer.stage().play(new RoomStep.ExpectLines(peer.name(), due, List.copyOf(possible)));
    }
}
