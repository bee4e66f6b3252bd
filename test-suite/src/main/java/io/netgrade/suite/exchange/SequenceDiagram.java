package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Of what is due and did not come, so much is enough. */
    private static final int MOST_DOTTED = 3;

    private static final String INDENT = "  ";
    private static final String DRAWN = "-";
    private static final String DOTTED = ".";
    private static final String CUT = "..";

    /** About as long as " has joined". */
    private static final int LABEL_END = 11;

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

        static Arrow instead(String peer, String label) {
            return fromRoom(peer, Words.of("SequenceDiagram.instead", label));
        }
    }

    /** The room tells a client these events. */
    static List<Arrow> told(String peer, List<RoomEvent> events) {
        return events.stream().map(event -> Arrow.fromRoom(peer, event.words())).toList();
    }

    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> arrows = new ArrayList<>();

    private SequenceDiagram() {}

    /**
     * The diagram's lines; none if this was no exchange with a room, too many clients took part, or it is about an order, which
     * nobody who only reads arrows could tell from the one that was expected.
     *
     * @param exchange what was done, the step that failed last
     * @param finding what was found at that step
     */
    public static List<String> lines(Exchange exchange, Finding finding) {
        boolean ofARoom = exchange.steps().stream().anyMatch(SequenceDiagram::isOfARoom);
        SequenceDiagram diagram = new SequenceDiagram();
        exchange.steps().forEach(diagram::placeLane);
        boolean fits = !diagram.lanes.isEmpty() && diagram.lanes.size() <= MOST_LANES;
        if (!ofARoom || !fits || finding instanceof RoomFinding.OtherOrder) {
            return List.of();
        }
        int last = exchange.events().size() - 1;
        exchange.steps().subList(0, last).stream()
                .flatMap(step -> step.arrows().stream())
                .forEach(diagram::draw);
        diagram.drawEnd(exchange.events().get(last), finding);
        return diagram.page();
    }

    private static boolean isOfARoom(Step step) {
        return step instanceof RoomStep
                || (step instanceof Step.Repeat repeat
                        && repeat.steps().stream().anyMatch(SequenceDiagram::isOfARoom));
    }

    /** The last step is the one that failed. */
    private void drawEnd(Exchange.Event last, Finding finding) {
        List<Arrow> due = last.step().arrows();
        due.stream().filter(arrow -> !arrow.fromRoom()).forEach(this::draw);
        if (finding instanceof RoomFinding.OfTelling telling) {
            drawTold(telling);
            return;
        }
        if (last.step() instanceof Step.Repeat) {
            // It is open to which of its steps the last round came.
            return;
        }
        List<String> seen = last.seen().lines().toList();
        boolean all = last.seen().equals(RoomStep.TOLD);
        due.stream()
                .filter(Arrow::fromRoom)
                .forEach(arrow -> draw(arrow, all || seen.contains(arrow.label()) ? DRAWN : DOTTED));
        if (finding instanceof StreamFinding.WasReset reset) {
            draw(Arrow.instead(reset.peer(), Outcome.Ending.RESET.seen()));
        } else if (finding instanceof StreamFinding.EndedEarly end) {
            draw(Arrow.instead(end.peer(), Outcome.Ending.END.seen()));
        }
    }

    /** What came in the order in which it came, what was due then, and what came in its place. */
    private void drawTold(RoomFinding.OfTelling telling) {
        Told told = telling.told();
        List<RoomEvent> came = told.last();
        if (!(telling instanceof RoomFinding.Missing) && !came.isEmpty()) {
            // The last one is the odd one.
            came = came.subList(0, came.size() - 1);
        }
        if (told.earlier() > 0) {
            arrows.add(Words.of("SequenceDiagram.more", told.earlier()));
        }
        told(telling.peer(), came).forEach(this::draw);
        if (telling instanceof RoomFinding.Missing && telling.expected().isEmpty()) {
            draw(Arrow.fromRoom(telling.peer(), Words.of("RoomStep.ExpectEndOfRoom.arrow")), DOTTED);
        }
        told(telling.peer(), telling.expected()).stream().limit(MOST_DOTTED).forEach(arrow -> draw(arrow, DOTTED));
        telling.instead().ifPresent(label -> draw(Arrow.instead(telling.peer(), label)));
    }

    private void placeLane(Step step) {
        if (step instanceof ConnectionStep.Connect connect) {
            lanes.put(connect.peer(), lanes.size() + 1);
        } else if (step instanceof ConnectionStep.ConnectSlowReader connect) {
            lanes.put(connect.peer(), lanes.size() + 1);
        } else if (step instanceof RoomStep.Send send) {
            send.commands().stream()
                    .flatMap(command -> command.joinsAs().stream())
                    .forEach(name -> names.putIfAbsent(send.peer(), Escaped.line(name, RoomCommand.NAME_SHOWN)));
        }
    }

    private void draw(Arrow arrow) {
        draw(arrow, DRAWN);
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

    /** Of a long label its beginning, and its end where that is what is said of a long name. */
    private static String fit(String label, int width) {
        if (label.length() <= width) {
            return label;
        }
        if (label.indexOf('"') >= 0 || label.indexOf('\'') >= 0) {
            return Escaped.beginning(label, width - CUT.length()) + CUT;
        }
        return Escaped.beginning(label, width - CUT.length() - LABEL_END) + CUT + Escaped.end(label, LABEL_END);
    }

    /** The lanes from this one on, which no arrow crosses. */
    private String lanesFrom(int lane) {
        return ("|" + " ".repeat(LANE - 1)).repeat(lanes.size() - lane) + "|";
    }

    /** A client, and who it is in the room. */
    private String head(String peer) {
        return names.containsKey(peer) ? Words.of("SequenceDiagram.head", peer, names.get(peer)) : peer;
    }

    private List<String> page() {
        List<String> lines = new ArrayList<>();
        StringBuilder heads = new StringBuilder(fit(Words.of("SequenceDiagram.room"), LANE - 1));
        lanes.forEach((peer, lane) ->
                heads.append(" ".repeat(lane * LANE - heads.length())).append(fit(head(peer), LANE - 1)));
        lines.add(INDENT + heads);
        int from = Math.max(0, arrows.size() - MOST_ARROWS);
        if (from > 0) {
            lines.add(INDENT + Words.of("SequenceDiagram.more", from));
        }
        arrows.subList(from, arrows.size()).forEach(arrow -> lines.add(INDENT + arrow));
        return lines;
    }
}
