package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exchange with the chat room as a sequence diagram in plain text: the room at the left, a lane for each client, and time
 * downwards. Dotted is what should have come at the end and did not.
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

    /**
     * What goes from a client to the room, or from the room to a client.
     *
     * @param peer the client
     * @param fromRoom whether the room sends it
     * @param label what it is
     */
    public record Arrow(String peer, boolean fromRoom, String label) {

        static Arrow toRoom(String peer, String label) {
            return new Arrow(peer, false, label);
        }

        static Arrow fromRoom(String peer, String label) {
            return new Arrow(peer, true, label);
        }
    }

    /** The room tells a client these events. */
    static List<Arrow> told(String peer, List<RoomEvent> events) {
        return events.stream().map(event -> Arrow.fromRoom(peer, event.words())).toList();
    }

    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final List<String> arrows = new ArrayList<>();

    private SequenceDiagram() {}

    /** The diagram's lines; none if this was no exchange with a room, or too many clients took part. */
    public static List<String> lines(Exchange exchange) {
        boolean ofARoom = exchange.steps().stream().anyMatch(RoomStep.class::isInstance);
        SequenceDiagram diagram = new SequenceDiagram();
        exchange.steps().forEach(diagram::placeLane);
        if (!ofARoom || diagram.lanes.isEmpty() || diagram.lanes.size() > MOST_LANES) {
            return List.of();
        }
        int last = exchange.events().size() - 1;
        exchange.steps().subList(0, last).stream()
                .flatMap(step -> step.arrows().stream())
                .forEach(diagram::draw);
        diagram.drawEnd(exchange.events().get(last));
        return diagram.page();
    }

    /** The last step is the one that failed: what came of what is due, what did not come, what came instead. */
    private void drawEnd(Exchange.Event last) {
        List<Arrow> due = new ArrayList<>(last.step().arrows());
        String peer = due.isEmpty() ? "" : due.get(0).peer();
        boolean asItShould = last.seen().equals(RoomStep.TOLD) || due.stream().noneMatch(Arrow::fromRoom);
        List<Arrow> instead = new ArrayList<>();
        for (String seen : asItShould ? List.<String>of() : last.seen().lines().toList()) {
            Arrow came = Arrow.fromRoom(peer, seen);
            if (due.remove(came)) {
                draw(came);
            } else {
                instead.add(Arrow.fromRoom(peer, Words.of("SequenceDiagram.instead", seen)));
            }
        }
        due.forEach(asItShould ? this::draw : this::drawDotted);
        instead.forEach(this::draw);
    }

    private void placeLane(Step step) {
        if (step instanceof ConnectionStep.Connect connect) {
            lanes.put(connect.peer(), lanes.size() + 1);
        } else if (step instanceof ConnectionStep.ConnectSlowReader connect) {
            lanes.put(connect.peer(), lanes.size() + 1);
        }
    }

    private void draw(Arrow arrow) {
        draw(arrow, "-");
    }

    private void drawDotted(Arrow arrow) {
        draw(arrow, ".");
    }

    private void draw(Arrow arrow, String stroke) {
        int lane = lanes.getOrDefault(arrow.peer(), 0);
        if (lane == 0) {
            return;
        }
        String begin = (arrow.fromRoom() ? stroke : "<") + stroke.repeat(2) + " ";
        String end = stroke + (arrow.fromRoom() ? ">" : stroke);
        int length = lane * LANE - 1;
        String line = begin + fit(arrow.label(), length - ENDS) + " ";
        String shaft = stroke.repeat(Math.max(0, length - line.length() - end.length()));
        arrows.add("|" + line + shaft + end + lanesFrom(lane));
    }

    private static String fit(String label, int width) {
        return label.length() <= width ? label : Escaped.beginning(label, width - 2) + "..";
    }

    /** The lanes from this one on, which no arrow crosses. */
    private String lanesFrom(int lane) {
        return ("|" + " ".repeat(LANE - 1)).repeat(lanes.size() - lane) + "|";
    }

    private List<String> page() {
        List<String> lines = new ArrayList<>();
        StringBuilder names = new StringBuilder(fit(Words.of("SequenceDiagram.room"), LANE - 1));
        lanes.forEach((peer, lane) ->
                names.append(" ".repeat(lane * LANE - names.length())).append(peer));
        lines.add(INDENT + names);
        int from = Math.max(0, arrows.size() - MOST_ARROWS);
        if (from > 0) {
            lines.add(INDENT + Words.of("SequenceDiagram.more", from));
        }
        arrows.subList(from, arrows.size()).forEach(arrow -> lines.add(INDENT + arrow));
        return lines;
    }
}
