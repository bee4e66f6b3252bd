package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.subject.RunningProgram;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.function.Consumer;

/** Types for programs, and reads what they print. */
final class Consoles implements ConsoleStep.Actor {

    private final Subject subject;
    private final Programs programs;
    private final Deadlines deadlines;
    private final Consumer<String> saw;

    Consoles(Subject subject, Programs programs, Deadlines deadlines, Consumer<String> saw) {
        this.subject = subject;
        this.programs = programs;
        this.deadlines = deadlines;
        this.saw = saw;
    }

    @Override
    public void type(String line) {
        programs.program().type(line);
    }

    @Override
    public void expectPrinted(String text) {
        RunningProgram program = programs.program();
        boolean found = subject.awaitPrinted(program, text, deadlines.answer());
        if (!found) {
            throw new Discrepancy(new ProgramFinding.NotPrinted(
                    text, program.printedSinceFound(), !program.isAlive(), deadlines.answerMillis()));
        }
        saw.accept(Words.of("seen.printed"));
    }

    @Override
    public void expectPrintedBody(Bytes body) {
        // Before its end, what is missing may still come.
        if (subject.awaitExit(programs.program(), deadlines.exit()).isEmpty()) {
            throw new Discrepancy(new ProgramFinding.DidNotExit(Words.either(List.of(0, 1)), deadlines.exitMillis()));
        }
        Bytes seen = Bytes.of(programs.program().firstOutput()).behindFirstEmptyLine();
        saw.accept(Transcript.shown(seen));
        if (!seen.equals(body)) {
            throw new Discrepancy(new ProgramFinding.WrongOutput(body, seen));
        }
    }

    @Override
    public void printedOnce(String text) {
        int times = programs.program().timesPrinted(text);
        if (times > 1) {
            throw new Discrepancy(new ProgramFinding.PrintedAgain(text, times));
        }
        saw.accept(Words.of("seen.once"));
    }
}
