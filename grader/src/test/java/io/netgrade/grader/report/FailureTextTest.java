package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A student sees at once which exception ended the program. */
final class FailureTextTest {

    private static final RequirementSpec ASKED = Exercises.catalogue().specs().get(0);

    private static List<String> lastErrors(List<String> errors) {
        ProgramState program = ProgramState.exited(1, List.of(), errors);
        Evidence evidence =
                new Evidence(new ProgramFinding.WrongExit("0", 1), new Exchange(List.of()), List.of(), program, true);
        return FailureText.lines(ASKED, evidence, "").stream()
                .filter(line -> line.startsWith("  standard error: "))
                .map(line -> line.substring("  standard error: ".length()))
                .toList();
    }

    @Test
    void keepsTheExceptionOfALongStackTrace() {
        List<String> trace = Stream.concat(
                        Stream.of("Exception in thread \"main\" java.lang.OutOfMemoryError: Java heap space"),
                        IntStream.range(0, 8).mapToObj(i -> "\tat Server.read(Server.java:" + i + ")"))
                .toList();
        assertEquals(
                List.of(
                        "Exception in thread \"main\" java.lang.OutOfMemoryError: Java heap space",
                        "    at Server.read(Server.java:0)",
                        "    at Server.read(Server.java:1)"),
                lastErrors(trace));
    }

    @Test
    void keepsTheFirstAndTheLastOfOtherWords() {
        assertEquals(
                List.of("line 0", "line 1", "line 6", "line 7", "line 8", "line 9"),
                lastErrors(IntStream.range(0, 10).mapToObj(i -> "line " + i).toList()));
    }

    @Test
    void leavesOutWholeSteps() {
        List<Exchange.Event> events = IntStream.range(0, 40)
                .mapToObj(i -> new Exchange.Event(new ConnectionStep.Close("C" + i), 0, "one\ntwo"))
                .toList();
        Evidence evidence = new Evidence(
                new ProgramFinding.WrongExit("0", 1), new Exchange(events), List.of(), ProgramState.NONE, true);
        List<String> lines = FailureText.lines(ASKED, evidence, "");
        int leftOut = lines.indexOf("    ... 30 steps ...");
        assertEquals("two", lines.get(leftOut - 1).strip());
        assertTrue(lines.get(leftOut + 1).endsWith("C35 closes"), lines::toString);
    }

    @Test
    void countsALineThatComesAgainAndAgain() {
        assertEquals(
                List.of("first", "reset (30 times)", "last"),
                lastErrors(Stream.of(List.of("first"), Collections.nCopies(30, "reset"), List.of("last"))
                        .flatMap(List::stream)
                        .toList()));
    }
}
