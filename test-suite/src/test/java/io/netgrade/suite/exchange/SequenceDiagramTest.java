package io.netgrade.suite.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story of the room reads from top to bottom. */
final class SequenceDiagramTest {

    private static Exchange of(Step... steps) {
        return of(List.of(steps));
    }

    private static Exchange of(List<Step> steps) {
        return new Exchange(steps.stream()
                .map(step -> new Exchange.Event(step, 0, RoomStep.TOLD))
                .toList());
    }

    private static Step send(String peer, RoomCommand command) {
        return new RoomStep.Send(peer, List.of(command), "\n", List.of());
    }

    @Test
    void tellsWhoSaidWhatToWhom() {
        RoomEvent ann = new RoomEvent.Joined("ann");
        List<String> lines = SequenceDiagram.lines(of(
                new ConnectionStep.Connect("C1"),
                new ConnectionStep.Connect("C2"),
                send("C1", RoomCommand.join("ann")),
                new RoomStep.Expect("C1", List.of(ann)),
                send("C2", RoomCommand.join("ben")),
                new RoomStep.ExpectTogether("C1", List.of(new RoomEvent.Joined("ben")), List.of()),
                new ConnectionStep.Reset("C2"),
                new RoomStep.Expect("C1", List.of(new RoomEvent.Left("ben")))));
        assertEquals(
                """
                room                      C1                        C2
                |<-- joins as ann --------|                         |
                |--- ann has joined ----->|                         |
                |<-- joins as ben ----------------------------------|
                |--- ben has joined ----->|                         |
                |<-- resets ----------------------------------------|
                |--- ben has left ------->|                         |""",
                String.join("\n", lines).stripIndent());
    }

    @Test
    void cutsNoCharacterInHalf() {
        for (String before : List.of("", "a")) {
            List<String> lines = SequenceDiagram.lines(of(
                    new ConnectionStep.Connect("C1"),
                    send("C1", RoomCommand.join(before + "\ud83d\ude00".repeat(32)))));
            CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
            assertTrue(lines.stream().allMatch(utf8::canEncode), lines::toString);
            assertTrue(lines.get(1).contains("\ud83d\ude00.."), lines::toString);
        }
    }

    private static List<String> endOf(RoomEvent... came) {
        Step expect = new RoomStep.Expect("C1", List.of(new RoomEvent.Joined("ann"), new RoomEvent.Joined("ben")));
        List<String> lines = SequenceDiagram.lines(new Exchange(List.of(
                new Exchange.Event(new ConnectionStep.Connect("C1"), 0, ""),
                new Exchange.Event(expect, 0, RoomStep.told(List.of(came))))));
        return lines.subList(1, lines.size());
    }

    @Test
    void endsWithWhatCameInstead() {
        assertEquals(
                List.of(
                        "  |--- ann has joined ----->|",
                        "  |... ben has joined .....>|",
                        "  |--- but: ann has left -->|"),
                endOf(new RoomEvent.Joined("ann"), new RoomEvent.Left("ann")));
    }

    @Test
    void drawsNothingInsteadOfSilence() {
        assertEquals(
                List.of("  |--- ann has joined ----->|", "  |... ben has joined .....>|"),
                endOf(new RoomEvent.Joined("ann")));
    }

    @Test
    void isNotDrawnOfOtherExchanges() {
        assertEquals(List.of(), SequenceDiagram.lines(of(new ConnectionStep.Connect("C1"))));
    }

    @Test
    void isNotDrawnForACrowd() {
        List<Step> steps = new ArrayList<>(IntStream.range(1, 9)
                .<Step>mapToObj(i -> new ConnectionStep.Connect("C" + i))
                .toList());
        steps.add(send("C1", RoomCommand.join("ann")));
        assertEquals(List.of(), SequenceDiagram.lines(of(steps)));
    }

    @Test
    void keepsTheEndOfALongStory() {
        List<Step> steps = new ArrayList<>(List.of(new ConnectionStep.Connect("C1")));
        IntStream.range(0, 100).forEach(i -> steps.add(send("C1", new RoomCommand.Say("word " + i))));
        List<String> lines = SequenceDiagram.lines(of(steps));
        assertEquals("  ... 60 more ...", lines.get(1));
        assertTrue(lines.get(lines.size() - 1).contains("word 99"));
    }

    @Test
    void cutsLongWords() {
        String line = SequenceDiagram.lines(
                        of(new ConnectionStep.Connect("C1"), send("C1", new RoomCommand.Say("x".repeat(100)))))
                .get(1);
        assertEquals("  |<-- says \"xxxxxxxxxx.. --|", line);
    }
}
