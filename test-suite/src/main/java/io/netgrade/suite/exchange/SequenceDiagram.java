package io.netgrade.suite.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exchange with the chat room as a sequence diagram in plain text: the room at the left, a lane for each client, and time
 * downwards.
 *
 * <pre>
 *   room                      C1                        C2
 *   |&lt;-- joins as ann --------|                         |
 *   |--- ann has joined -----&gt;|                         |
 * </pre>
 */
public final class SequenceDiagram {

    /** How far lanes are apart, in characters. */
    private static final int LANE = 26;

    /** More clients do not fit on a page. */
    private static final int MOST_LANES = 6;

    /** Longer stories keep their end, where it happens. */
    private static final int MOST_ARROWS = 40;

    /** An arrow's two ends, and a blank on each side of its label. */
    private static final int ENDS = 7;

    private static final String INDENT = "  ";

    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final List<String> arrows = new ArrayList<>();

    private SequenceDiagram() {}

    /** The diagram's lines; none if this was no exchange with a room, or too many clients took part. */
    public static List<String> lines(Exchange exchange) {
        boolean ofARoom = exchange.steps().stream()
                .anyMatch(step -> step instanceof RoomStep.Send || step instanceof RoomStep.Expect);
        SequenceDiagram diagram = new SequenceDiagram();
        exchange.steps().forEach(diagram::placeLane);
        if (!ofARoom || diagram.lanes.size() > MOST_LANES) {
            return List.of();
        }
        exchange.steps().forEach(diagram::draw);
        diagram.drawWhatCameInstead(exchange.events().get(exchange.events().size() - 1));
        return diagram.page();
    }

    /** The last arrow is what should have come; where something else came, that follows. */
    private void drawWhatCameInstead(Exchange.Event last) {
        String peer = last.step() instanceof RoomStep.Expect expect
                ? expect.peer()
                : last.step() instanceof RoomStep.ExpectTogether together ? together.peer() : "";
        if (!last.seen().isEmpty() && !last.seen().equals("told")) {
            fromRoom(peer, "instead: " + last.seen());
        }
    }

    private void placeLane(Step step) {
        if (step instanceof ConnectionStep.Connect connect) {
            lanes.put(connect.peer(), lanes.size() + 1);
        } else if (step instanceof ConnectionStep.ConnectSlowReader connect) {
            lanes.put(connect.peer(), lanes.size() + 1);
        }
    }

    private void draw(Step step) {
        if (step instanceof RoomStep.Send send) {
            send.commands().forEach(command -> toRoom(send.peer(), command.words()));
        } else if (step instanceof RoomStep.Expect expect) {
            expect.events().forEach(event -> fromRoom(expect.peer(), event.words()));
        } else if (step instanceof RoomStep.ExpectTogether expect) {
            expect.events().forEach(event -> fromRoom(expect.peer(), event.words()));
        } else if (step instanceof RoomStep.ExpectLines expect) {
            expect.events().forEach(event -> fromRoom(expect.peer(), event.words()));
        } else if (step instanceof RoomStep.ExpectEventually expect) {
            fromRoom(expect.peer(), expect.event().words());
        } else if (step instanceof RoomStep.ExpectRefusalAndEnd expect) {
            fromRoom(expect.peer(), "an error, the end");
        } else if (step instanceof RoomStep.ExpectEndOfRoom expect) {
            fromRoom(expect.peer(), "the end");
        } else if (step instanceof ConnectionStep.Close close) {
            toRoom(close.peer(), "closes");
        } else if (step instanceof ConnectionStep.HalfClose close) {
            toRoom(close.peer(), "half-closes");
        } else if (step instanceof ConnectionStep.Reset reset) {
            toRoom(reset.peer(), "resets");
        } else if (step instanceof ConnectionStep.StopReading stop) {
            toRoom(stop.peer(), "(stops reading)");
        }
    }

    private void toRoom(String peer, String label) {
        arrow(peer, "<-- ", label, "--");
    }

    private void fromRoom(String peer, String label) {
        arrow(peer, "--- ", label, "->");
    }

    private void arrow(String peer, String begin, String label, String end) {
        int lane = lanes.getOrDefault(peer, 0);
        if (lane == 0) {
            return;
        }
        int length = lane * LANE - 1;
        String fitting = fit(label, length - ENDS);
        String line = begin + fitting + " ";
        arrows.add("|" + line + "-".repeat(Math.max(0, length - line.length() - end.length())) + end + lanesFrom(lane));
    }

    private static String fit(String label, int width) {
        return label.length() <= width ? label : label.substring(0, width - 2) + "..";
    }

    /** The lanes from this one on, which no arrow crosses. */
    private String lanesFrom(int lane) {
        return ("|" + " ".repeat(LANE - 1)).repeat(lanes.size() - lane) + "|";
    }

    private List<String> page() {
        List<String> lines = new ArrayList<>();
        StringBuilder names = new StringBuilder("room");
        lanes.forEach((peer, lane) ->
                names.append(" ".repeat(lane * LANE - names.length())).append(peer));
        lines.add(INDENT + names);
        int from = Math.max(0, arrows.size() - MOST_ARROWS);
        if (from > 0) {
            lines.add(INDENT + "... " + from + " more ...");
        }
        arrows.subList(from, arrows.size()).forEach(arrow -> lines.add(INDENT + arrow));
        return lines;
    }
}
