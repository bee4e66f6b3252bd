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

    /** As it is drawn if all came that was due, and something was amiss besides. */
    private static List<String> drawn(Exchange exchange) {
        return SequenceDiagram.lines(exchange, new StreamFinding.NoEnd("C1", 1));
    }

    @Test
    void tellsWhoSaidWhatToWhom() {
        RoomEvent ann = new RoomEvent.Joined("ann");
        List<String> lines = drawn(of(
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
                room                      C1 (ann)                  C2 (ben)
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
            List<String> lines = drawn(of(
                    new ConnectionStep.Connect("C1"),
                    send("C1", RoomCommand.join(before + "\ud83d\ude00".repeat(32)))));
            CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
            assertTrue(lines.stream().allMatch(utf8::canEncode), lines::toString);
            assertTrue(lines.get(1).contains(".."), lines::toString);
        }
    }

    private static final RoomEvent ANN = new RoomEvent.Joined("ann");
    private static final RoomEvent BEN = new RoomEvent.Joined("ben");
    private static final RoomEvent ANN_LEFT = new RoomEvent.Left("ann");

    /** What is drawn of a step at which ann's and ben's joins were due. */
    private static List<String> endOf(Finding finding) {
        return endOf(new RoomStep.Expect("C1", List.of(ANN, BEN)), finding);
    }

    private static List<String> endOf(Step last, Finding finding) {
        List<String> lines = SequenceDiagram.lines(of(new ConnectionStep.Connect("C1"), last), finding);
        return lines.subList(1, lines.size());
    }

    private static Finding missing(Outcome.Ending ending, Bytes begun, RoomEvent... came) {
        return new RoomFinding.Missing("C1", List.of(BEN), Told.of(List.of(came)), begun, ending, 1);
    }

    @Test
    void endsWithWhatCameInstead() {
        assertEquals(
                List.of(
                        "  |--- ann has joined ----->|",
                        "  |... ben has joined .....>|",
                        "  |--- but: ann has left -->|"),
                endOf(new RoomFinding.Other("C1", List.of(BEN), ANN_LEFT, false, Told.of(List.of(ANN, ANN_LEFT)))));
    }

    @Test
    void drawsNothingInsteadOfSilence() {
        assertEquals(
                List.of("  |--- ann has joined ----->|", "  |... ben has joined .....>|"),
                endOf(missing(Outcome.Ending.SILENCE, Bytes.NONE, ANN)));
    }

    @Test
    void drawsAnEndThatCameTooSoon() {
        assertEquals(
                List.of("  |... ben has joined .....>|", "  |--- but: a reset ------->|"),
                endOf(missing(Outcome.Ending.RESET, Bytes.NONE)));
    }

    @Test
    void drawsTheEndThatIsDue() {
        Finding reset =
                new RoomFinding.Missing("C1", List.of(), Told.of(List.of(ANN)), Bytes.NONE, Outcome.Ending.RESET, 1);
        assertEquals(
                List.of(
                        "  |--- ann has joined ----->|",
                        "  |... the end ............>|",
                        "  |--- but: a reset ------->|"),
                endOf(reset));
    }

    @Test
    void drawsWhatIsNotWhole() {
        assertEquals(
                List.of("  |... ben has joined .....>|", "  |--- but: '{' ----------->|"),
                endOf(missing(Outcome.Ending.SILENCE, Bytes.ofText("{"))));
    }

    @Test
    void drawsInOrderOfArrivalAndNothingAsMissingThatCame() {
        List<RoomEvent> came = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> came.add(new RoomEvent.Said("ann", "word " + i)));
        came.add(ANN_LEFT);
        List<RoomEvent> due = new ArrayList<>(came.subList(0, 20));
        due.add(BEN);
        List<String> lines = endOf(
                new RoomStep.Expect("C1", due),
                new RoomFinding.Other("C1", List.of(BEN), ANN_LEFT, false, Told.of(came)));
        assertEquals("  ... 5 more ...", lines.get(0));
        assertEquals(List.of("  |... ben has joined .....>|", "  |--- but: ann has left -->|"), lines.subList(16, 18));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("...>") || line.contains("|... "))
                        .count());
    }

    @Test
    void drawsTheLastOfSeveralRounds() {
        Step round = new Step.Repeat(
                9, List.of(send("C1", new RoomCommand.Say("hi")), new RoomStep.ExpectEventually("C1", BEN)));
        assertEquals(
                List.of("  |<-- says \"hi\" -----------|", "  |... ben has joined .....>|"),
                endOf(round, missing(Outcome.Ending.SILENCE, Bytes.NONE)));
    }

    @Test
    void keepsWhatIsSaidOfALongName() {
        String line = drawn(of(
                        new ConnectionStep.Connect("C1"),
                        new RoomStep.Expect("C1", List.of(new RoomEvent.Left("x".repeat(60))))))
                .get(1);
        assertEquals("  |--- xxxxx..x… has left ->|", line);
    }

    @Test
    void isNotDrawnOfTwoOrders() {
        Exchange exchange = of(new ConnectionStep.Connect("C1"), new RoomStep.ExpectSameOrder(List.of("C1", "C2")));
        assertEquals(
                List.of(), SequenceDiagram.lines(exchange, new RoomFinding.OtherOrder("C1", "C2", "a: 1", "b: 1")));
    }

    @Test
    void isNotDrawnOfOtherExchanges() {
        assertEquals(List.of(), drawn(of(new ConnectionStep.Connect("C1"))));
    }

    @Test
    void isNotDrawnForACrowd() {
        List<Step> steps = new ArrayList<>(IntStream.range(1, 9)
                .<Step>mapToObj(i -> new ConnectionStep.Connect("C" + i))
                .toList());
        steps.add(send("C1", RoomCommand.join("ann")));
        assertEquals(List.of(), drawn(of(steps)));
    }

    @Test
    void keepsTheEndOfALongStory() {
        List<Step> steps = new ArrayList<>(List.of(new ConnectionStep.Connect("C1")));
        IntStream.range(0, 100).forEach(i -> steps.add(send("C1", new RoomCommand.Say("word " + i))));
        List<String> lines = drawn(of(steps));
        assertEquals("  ... 60 more ...", lines.get(1));
        assertTrue(lines.get(lines.size() - 1).contains("word 99"));
    }

    @Test
    void cutsLongWords() {
        String line = drawn(of(new ConnectionStep.Connect("C1"), send("C1", new RoomCommand.Say("x".repeat(100)))))
                .get(1);
        assertEquals("  |<-- says \"xxxxxxxxxx.. --|", line);
    }
}
